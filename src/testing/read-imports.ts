import ts from 'typescript';

/** One import of a file: static, dynamic, of types only, or a re-export. */
export interface Import {
  /** Path below the project root. */
  file: string;
  line: number;
  specifier: string;
  /** What is left of it when the types are stripped; `import { type A }` still loads the file. */
  kind: 'value' | 'type';
  /** `export * from`. */
  everything?: true;
  /** It stands in a `<script>` of a page, hence runs in the browser. */
  inScript?: true;
}

/** Reads the imports of a TypeScript, JavaScript, Astro or CSS file. A specifier that is computed is not one. */
export function readImports(file: string, text: string): Import[] {
  if (file.endsWith('.css')) return styleImports(file, text);
  return partsOf(file, text).flatMap(({ code, firstLine, inScript }) => {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const imports: Import[] = [];
    const visit = (node: ts.Node): void => {
      const found = importOf(node);
      const line = firstLine + source.getLineAndCharacterOfPosition(node.getStart()).line;
      if (found) imports.push({ file, line, ...found, ...(inScript && { inScript }) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return imports;
  });
}

function styleImports(file: string, text: string): Import[] {
  return text.split('\n').flatMap((line, i): Import[] => {
    const specifier = /^\s*@import (?:url\()?['"]([^'"]+)/.exec(line)?.[1];
    return specifier === undefined ? [] : [{ file, line: i + 1, specifier, kind: 'value' }];
  });
}

interface Part {
  code: string;
  /** Line of the file at which the part begins. */
  firstLine: number;
  inScript: boolean;
}

/** The frontmatter and the scripts of an Astro file; other files are a single part. */
function partsOf(file: string, text: string): Part[] {
  if (!file.endsWith('.astro')) return [{ code: text, firstLine: 1, inScript: false }];
  const frontmatter = /^---\n([\s\S]*?)\n---$/m.exec(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return [
    ...(frontmatter ? [{ code: frontmatter[1] ?? '', firstLine: lineAt(frontmatter.index) + 1, inScript: false }] : []),
    ...[...text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)].map(([, tag = '', code = ''], i, all) => ({
      code,
      firstLine: lineAt((all[i]?.index ?? 0) + tag.length),
      inScript: true,
    })),
  ];
}

function importOf(node: ts.Node): Pick<Import, 'specifier' | 'kind' | 'everything'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isTypes = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, kind: isTypes ? 'type' : 'value' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const isEverything = node.exportClause === undefined || ts.isNamespaceExport(node.exportClause);
    return { specifier: node.moduleSpecifier.text, kind: node.isTypeOnly ? 'type' : 'value', ...(isEverything && { everything: true }) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? { specifier: argument.text, kind: 'value' } : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, kind: 'type' };
  }
  return undefined;
}
