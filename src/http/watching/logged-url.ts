/** The most characters that are logged of a path, and of the value of a parameter. */
const longestPath = 200;
const longestValue = 40;

/** The most parameters that are logged. */
const mostParameters = 10;

/** Turns the address of a request into what is logged of it: whole if it is short; of long values, such as queries, the start. */
export function loggedUrl(url: string): string {
  const start = url.indexOf('?');
  if (start < 0) return cut(url, longestPath);
  const parameters = url.slice(start + 1).split('&', mostParameters + 1);
  const logged = parameters.slice(0, mostParameters).map((parameter) => cut(parameter, longestValue));
  return `${cut(url.slice(0, start), longestPath)}?${logged.join('&')}${parameters.length > mostParameters ? '&…' : ''}`;
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most)}…`);
