import type { FieldPlan, FragmentPlan, PassedValue, SelectionPlan } from './random-selection.js';

/** An operation, and whether another one stands beside it in its document. */
export interface OperationPlan {
  readonly form: 'anonymous' | 'named' | 'besideAnother';
  readonly selections: readonly SelectionPlan[];
}

/** A GraphQL request. */
export interface QueryRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Turns the plan of an operation into the request for it. Fragments of one type and number are one, spread twice. */
export function writeQuery({ form, selections }: OperationPlan): QueryRequest {
  const { write, definitions, fragments, variables } = createWriter();
  const body = write(selections);
  const parameters = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  const name = form === 'anonymous' ? '' : ' Asked';
  const head = name + parameters === '' ? '' : `query${name}${parameters} `;
  const other = form === 'besideAnother' ? ['query Other { node: __typename }'] : [];
  return {
    query: [...other, head + body, ...fragments.values()].join('\n'),
    variables: Object.fromEntries(variables),
    ...(form === 'besideAnother' ? { operationName: 'Asked' } : {}),
  };
}

/** What turns selections into text, and what it has to define on the way. */
interface Writer {
  readonly write: (selections: readonly SelectionPlan[]) => string;
  readonly definitions: readonly string[];
  readonly fragments: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, unknown>;
}

function createWriter(): Writer {
  const definitions: string[] = [];
  const fragments = new Map<string, string>();
  const variables = new Map<string, unknown>();

  const write = (selections: readonly SelectionPlan[]): string =>
    `{ ${selections.map((one) => ('name' in one ? field(one) : fragment(one))).join(' ')} }`;

  const field = ({ name, alias, given = [], condition, selections }: FieldPlan): string => {
    const passed = given.map(([argument, value]) => `${argument}: ${pass(value)}`).join(', ');
    const key = alias === undefined || alias === name ? name : `${alias}: ${name}`;
    return `${key}${passed ? `(${passed})` : ''}${directive(condition)}${selections ? ` ${write(selections)}` : ''}`;
  };

  const fragment = ({ on, number, condition, selections }: FragmentPlan): string => {
    const name = `${on ?? ''}${number ?? ''}`;
    // A fragment that is being written cannot be spread in itself.
    if (number === undefined || fragments.get(name) === '') {
      return `...${on === undefined ? '' : ` on ${on}`}${directive(condition)} ${write(selections)}`;
    }
    if (!fragments.has(name)) {
      fragments.set(name, '');
      fragments.set(name, `fragment ${name} on ${on ?? ''} ${write(selections)}`);
    }
    return `...${name}${directive(condition)}`;
  };

  const directive = (condition: FieldPlan['condition']): string =>
    condition ? ` @${condition.directive}(if: ${pass(condition.value)})` : '';

  const pass = ({ passedAs, type, literal, json }: PassedValue): string => {
    if (passedAs === 'literal') return literal;
    const name = `v${definitions.length + 1}`;
    definitions.push(`$${name}: ${type}${passedAs === 'default' ? ` = ${literal}` : ''}`);
    if (passedAs === 'variable') variables.set(name, json);
    return `$${name}`;
  };
  return { write, definitions, fragments, variables };
}
