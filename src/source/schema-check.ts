import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { builtInLiteralTypes, literalTypeOf, type LiteralType } from '../model/literal-type.js';
import { allProperties, type NodeShapes } from '../model/node-shape.js';
import { LanguageTag } from '../model/scalars.js';
import { definition, dataSchema, scalarKeyword } from './data-schema.js';
import type { Problem } from './problem.js';
import { describeSchemaError } from './schema-error.js';
import type { YamlFile } from './yaml-file.js';

/** Finds what the JSON Schema of a data file says against it. */
export type SchemaCheck = (name: string, file: YamlFile) => readonly Problem[];

/** Turns the shapes into the check of each data file against its JSON Schema. */
export function createSchemaCheck(shapes: NodeShapes): SchemaCheck {
  const scalars = literalTypes(shapes);
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addKeyword({
    keyword: scalarKeyword,
    validate: (scalar: string, value: unknown) => isValid(literalTypeNamed(scalar, scalars), value),
  });
  ajv.addSchema(dataSchema(shapes));
  return (name, file) => {
    const validate = ajv.getSchema(definition(name));
    if (!validate) throw new Error(`There is no schema for ${name}.`);
    if (validate(file.value) === true) return [];
    const errors: readonly ErrorObject[] = validate.errors ?? [];
    const mistyped = new Set(
      errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
    );
    return errors
      .filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
      .flatMap((error) => describeSchemaError(error, file, scalars) ?? []);
  };
}

/** Only texts and numbers can be judged; of anything else `type` has already complained. */
const isValid = ({ isValid }: LiteralType, value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' ? (isValid?.(value) ?? true) : true;

function literalTypeNamed(scalar: string, scalars: ReadonlyMap<string, LiteralType>): LiteralType {
  const type = scalars.get(scalar);
  if (!type) throw new Error(`The data schema uses the scalar ${scalar}, which is not known here.`);
  return type;
}

function literalTypes(shapes: NodeShapes): ReadonlyMap<string, LiteralType> {
  const values = [...shapes.values()].flatMap(allProperties);
  const custom = values.flatMap(({ value }): [string, LiteralType][] =>
    value.kind === 'literal' || value.kind === 'iri' ? [[value.scalar, value.type]] : [],
  );
  // Texts have no shape, so the type of their languages is not among the values of one.
  const language = literalTypeOf(LanguageTag);
  return new Map([
    ...Object.entries(builtInLiteralTypes),
    ...custom,
    ...(language ? [[LanguageTag.name, language] as const] : []),
  ]);
}
