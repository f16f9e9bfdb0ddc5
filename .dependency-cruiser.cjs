// The arrows of the house. Each comment says why the rule is there; CONTRIBUTING.md draws the whole road.
const stations = 'read|clean|parse|segment|extract|align|find|check|render|write|queue'

/** A package that is imported from one station only. */
const onlyFrom = (name, station, comment) => ({
  name: `${name}-only-in-${station}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${station}[/.]` },
  to: { path: `^node_modules/(@types/)?${name}/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle means that two files are one thing, and neither can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'stations-do-not-meet',
      comment:
        'A station takes records and gives records, so that it can be replaced or tested without its neighbours.',
      severity: 'error',
      from: { path: `^src/(${stations})/` },
      to: { path: '^src/', pathNot: ['^src/(model|lexicon)/', '^src/$1/'] },
    },
    {
      name: 'model-stands-alone',
      comment: 'Everything imports the record types; if they imported anything, everything would.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'lexicon-is-data',
      comment: 'What a domain knows is data with a type, and must not depend on how it is used.',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { pathNot: '^src/(model|lexicon)/' },
    },
    {
      name: 'only-the-pipeline-joins',
      comment:
        'A job is told in one file of pipeline/; the command line and the public API call it, and join nothing themselves.',
      severity: 'error',
      from: { path: '^src/(cli|index)[/.]' },
      to: { path: `^src/(${stations}|lexicon)/` },
    },
    {
      name: 'one-door-to-the-pipeline',
      comment: 'What the program can do is listed in one place, which the command line loads only where there is work.',
      severity: 'error',
      from: { path: '^src/(cli|index)[/.]' },
      to: { path: '^src/pipeline/' },
    },
    {
      name: 'pipeline-is-the-top',
      comment: 'Nothing but the command line and the public API may start the pipeline, or the road would turn back.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli[/.]|index\\.ts|pipeline[/.])' },
      to: { path: '^src/pipeline[/.]' },
    },
    {
      name: 'files-only-in-read-and-write',
      comment: 'All else is a function of its input, which makes two runs give the same bytes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(read|write)/' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-clock-or-network',
      comment: 'Plans stay on the machine: nothing opens a connection but the queue that a user names, by its package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(node:)?(https?|http2|net|tls|dgram|dns)(/promises)?$' },
    },
    {
      name: 'no-other-program-but-two',
      comment:
        'What runs is what was installed; old Word files are handed to LibreOffice, PDFs to a process of our own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/read/(office/convert-to-docx|pdf/ask-child)\\.ts$' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'pdf-child-starts-light',
      comment: 'It is started anew after each PDF that it could not read, and loads nothing but pdf.js.',
      severity: 'error',
      from: { path: '^src/read/pdf/pdf-child\\.ts$' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(pdfjs-dist|@types)/', reachable: true },
    },
    {
      name: 'natural-by-parts',
      comment: "natural's root prints to stdout, reads .env and loads database clients; its parts do not.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/natural/lib/natural/index\\.' },
    },
    onlyFrom('nodejieba', 'segment', 'One station owns the dictionary, or two would load it and cut differently.'),
    onlyFrom('jsdom', 'read', 'Web pages are read there; the analysis has no use for a document tree of a browser.'),
    onlyFrom(
      'mammoth',
      'read',
      'Word files become plain text where they enter; nothing behind that knows their format.',
    ),
    onlyFrom(
      '@mozilla/readability',
      'read',
      'Web pages become plain text where they enter; nothing behind knows HTML.',
    ),
    {
      name: 'xmldom-only-at-both-ends',
      comment: 'Word files are read and charts drawn on it; the analysis has no use for a tree of XML.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(read|render)/' },
      to: { path: '^node_modules/@xmldom/xmldom/' },
    },
    onlyFrom('docx', 'write', 'What a Word file says is plain data; only its writer knows the format.'),
    onlyFrom('hucre', 'write', 'What a workbook says is plain data; only its writer knows the format.'),
    onlyFrom('fflate', 'write', 'Files are packed where they leave; what comes in has limits of its own.'),
    onlyFrom('d3', 'render', 'What is drawn is decided before: charts only show the analysis.'),
    onlyFrom('bullmq', 'queue', 'Plans leave the machine in one place, and only where the user names a queue.'),
    onlyFrom('ioredis', 'queue', 'Plans leave the machine in one place, and only where the user names a queue.'),
    onlyFrom('yargs', 'cli', 'The public API takes plain arguments and must not parse a command line.'),
    onlyFrom(
      'yaml',
      'read',
      'Settings are validated once, where they enter; everything behind that has typed records.',
    ),
    {
      name: 'no-development-packages',
      comment: 'A package that is only installed for development is missing where the program is used.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that resolves to nothing, or to a package that package.json does not name, fails elsewhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
