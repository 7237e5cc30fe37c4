/**
 * Options that are read and checked, and that nothing goes by yet. Nobody keeps a list of them: what planning makes of an
 * option is tried, and whether that is read is asked of the compiler, by the property itself and not by its name.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { optionList, type OptionName, type OptionValue } from '../../src/plan/options.js';
import { needsFrom } from '../../src/plan/target.js';

/** Where a value has to be read to have an effect: by a rule, or by what collects facts for the rules. */
const READERS = /\/src\/(?:rules|collect|judge)\//;

/** In the order of the table, for the checkout at `root`. */
export function unusedOptions(root: string): ReadonlySet<OptionName> {
  const byOption = propertiesByOption();
  const read = propertiesRead(root, new Set([...byOption.values()].flat()));
  return new Set([...byOption].filter(([, properties]) => !properties.some((property) => read.has(property))).map(([name]) => name));
}

/** The properties of a target that each option ends in: `max-outage` → `Thresholds.maxOutageMs`. */
export function propertiesByOption(): ReadonlyMap<OptionName, readonly string[]> {
  // Every option says its own name instead of a value, and is then looked for in what is made of them.
  const value = <N extends OptionName>(name: N): OptionValue<N> => ({ name }) as unknown as OptionValue<N>;
  const { thresholds, ...rest } = needsFrom({ value });
  const found = [...namesIn('Target', rest), ...namesIn('Thresholds', thresholds)];
  return new Map(
    optionList.flatMap(({ name }) => {
      const properties = found.filter(([, option]) => option === name).map(([property]) => property);
      return properties.length === 0 ? [] : [[name, properties] as const];
    }),
  );
}

function namesIn(type: string, properties: object): readonly (readonly [property: string, option: unknown])[] {
  return Object.entries(properties).map(([property, said]: [string, unknown]) => {
    const option = typeof said === 'object' && said !== null && 'name' in said ? said.name : undefined;
    return [`${type}.${property}`, option] as const;
  });
}

/** Those of `properties` that a reader reads. */
function propertiesRead(root: string, properties: ReadonlySet<string>): ReadonlySet<string> {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  // Only where the name is the same is the compiler asked whose it is: it would take seconds for all names.
  const names = new Set([...properties].map((property) => property.split('.')[1]));
  const read = new Set<string>();
  const visit = (node: ts.Node): void => {
    const symbol = names.has(nameAt(node)) ? propertyAt(node, checker) : undefined;
    for (const declaration of symbol?.declarations ?? []) {
      read.add(declaredIn(declaration) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter(({ fileName }) => READERS.test(fileName) && !fileName.includes('/node_modules/')).forEach(visit);
  return read;
}

function programOf(root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram({ rootNames: fileNames.filter((name) => READERS.test(name)), options: { ...options, noEmit: true } });
}

/** The name of the property that is read at a node: `target.slot`, `target['slot']`, `{ slot }`, `{ slot: name }`. */
function nameAt(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    return node.name.text;
  }
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? name.text : undefined;
  }
  return undefined;
}

function propertyAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isBindingElement(node)) {
    return checker.getTypeAtLocation(node.parent).getProperty(nameAt(node) ?? '');
  }
  if (ts.isElementAccessExpression(node)) {
    return checker.getSymbolAtLocation(node.argumentExpression);
  }
  return ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined;
}

/** `Target.slot`, of a property that src/target.ts declares. */
function declaredIn(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  const isOurs = ts.isPropertySignature(declaration) && ts.isInterfaceDeclaration(parent) && parent.getSourceFile().fileName.endsWith('/src/target.ts');
  return isOurs && ts.isInterfaceDeclaration(parent) && ts.isPropertySignature(declaration) && ts.isIdentifier(declaration.name)
    ? `${parent.name.text}.${declaration.name.text}`
    : undefined;
}
