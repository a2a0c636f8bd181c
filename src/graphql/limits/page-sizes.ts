/** How many items a page has when the client does not say, and at the most; also the most ids that are looked up at once. */
export const pageSizes = Object.freeze({ usual: 20, most: 100 });
