import {
  getEnterLeaveForKind,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type ASTVisitFn,
  type ValidationRule,
} from 'graphql';

/**
 * Turns rules into one that finds the same mistakes: graphql-js, before it visits a document, looks for what each of its
 * rules does with each kind of node there can be, which takes longer than the visit.
 */
export const oneRule =
  (rules: readonly ValidationRule[]): ValidationRule =>
  (context) =>
    oneVisitor(rules.map((rule) => rule(context)));

/** What one rule does with one kind of node. */
interface Step {
  readonly rule: RuleState;
  readonly enter: ASTVisitFn<ASTNode> | undefined;
  readonly leave: ASTVisitFn<ASTNode> | undefined;
}

interface RuleState {
  /** The node that the rule does not want to see the inside of, while it is visited. */
  skipped: ASTNode | undefined;
}

/** Turns visitors that name the kinds they visit, and change nothing, into one. */
function oneVisitor(visitors: readonly ASTVisitor[]): ASTVisitor {
  const steps = new Map<Kind, Step[]>();
  for (const visitor of visitors) {
    const rule: RuleState = { skipped: undefined };
    for (const kind of Object.keys(visitor).filter(isKind)) {
      const step: Step = { rule, enter: undefined, leave: undefined, ...getEnterLeaveForKind(visitor, kind) };
      const before = steps.get(kind);
      if (before) before.push(step);
      else steps.set(kind, [step]);
    }
  }
  return Object.fromEntries([...steps].map(([kind, all]) => [kind, { enter: entering(all), leave: leaving(all) }]));
}

const kinds: ReadonlySet<string> = new Set(Object.values(Kind));

const isKind = (name: string): name is Kind => kinds.has(name);

const entering =
  (steps: readonly Step[]): ASTVisitFn<ASTNode> =>
  (node, ...place) => {
    for (const { rule, enter } of steps) {
      if (rule.skipped === undefined && enter?.call(node, node, ...place) === false) rule.skipped = node;
    }
  };

const leaving =
  (steps: readonly Step[]): ASTVisitFn<ASTNode> =>
  (node, ...place) => {
    for (const { rule, leave } of steps) {
      if (rule.skipped === undefined) leave?.call(node, node, ...place);
      else if (rule.skipped === node) rule.skipped = undefined;
    }
  };
