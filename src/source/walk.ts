import { shapeOf, writtenProperties, type NodeShapes, type PropertyShape } from '../model/node-shape.js';
import { agreementDefaults } from './data-files.js';
import { isRawRecord, listOf, type LocatedRecord, type RawRecord } from './records.js';
import type { Path } from './yaml-document.js';

/** One value of a record: its property, and the way to it in the file. */
export interface LocatedValue {
  readonly property: PropertyShape;
  readonly value: unknown;
  readonly path: Path;
}

/** Tells whether the values of a property are looked for. */
export type IsWanted = (property: PropertyShape) => boolean;

/** Turns a record into its values of some properties, one by one, those of things described in place and of defaults included. */
export type Walk = (record: LocatedRecord, isWanted: IsWanted) => readonly LocatedValue[];

/** A property on the way to values that are looked for, and the properties of the things it describes in place. */
interface Step {
  readonly property: PropertyShape;
  readonly isWanted: boolean;
  readonly below: readonly Step[];
}

/** Makes the walk through records of these shapes; it goes nowhere where nothing is looked for. */
export function createWalk(shapes: NodeShapes): Walk {
  const known = new Map<IsWanted, Map<string, readonly Step[]>>();
  const stepsOf = (shape: string, isWanted: IsWanted): readonly Step[] => {
    const byShape = known.get(isWanted) ?? new Map<string, readonly Step[]>();
    const steps = byShape.get(shape) ?? planSteps(shapes, shape, isWanted);
    known.set(isWanted, byShape.set(shape, steps));
    return steps;
  };
  return ({ shape, fields, path }, isWanted) => {
    const values: LocatedValue[] = [];
    collect(fields, path, { steps: stepsOf(shape, isWanted), into: values });
    const defaults = shape === 'Dataset' ? fields[agreementDefaults] : undefined;
    if (isRawRecord(defaults)) {
      collect(defaults, [...path, agreementDefaults], { steps: stepsOf('Agreement', isWanted), into: values });
    }
    return values;
  };
}

function planSteps(shapes: NodeShapes, shape: string, isWanted: IsWanted): readonly Step[] {
  return writtenProperties(shapeOf(shapes, shape)).flatMap((property) => {
    const below = property.value.kind === 'nested' ? planSteps(shapes, property.value.of, isWanted) : [];
    const step = { property, isWanted: isWanted(property), below };
    return step.isWanted || below.length > 0 ? [step] : [];
  });
}

interface Errand {
  readonly steps: readonly Step[];
  readonly into: LocatedValue[];
}

function collect(fields: RawRecord, path: Path, { steps, into }: Errand): void {
  for (const { property, isWanted, below } of steps) {
    const field = fields[property.name];
    if (field === undefined) continue;
    const visit = (value: unknown, path: Path): void => {
      if (isWanted) into.push({ property, value, path });
      if (below.length > 0 && isRawRecord(value)) collect(value, path, { steps: below, into });
    };
    const fieldPath = [...path, property.name];
    if (!property.list) visit(field, fieldPath);
    else for (const [index, value] of listOf(field).entries()) visit(value, [...fieldPath, index]);
  }
}
