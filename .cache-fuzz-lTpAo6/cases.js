// src/read/zip/write-zip.ts
import { crc32 } from "node:zlib";
var UTF8_NAME = 2048;
var FIRST_DAY = 33;
var record = (size, fields, name) => {
  const buffer = Buffer.alloc(size);
  for (const [at, width, value] of fields) buffer.writeUIntLE(value, at, width);
  return Buffer.concat([buffer, name]);
};
var writeZip = (files) => {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content: content2 } of files) {
    const bytes = Buffer.from(name);
    const shared = (at) => [
      [at, 2, 20],
      [at + 2, 2, UTF8_NAME],
      [at + 8, 2, FIRST_DAY],
      [at + 10, 4, crc32(content2)],
      [at + 14, 4, content2.length],
      [at + 18, 4, content2.length],
      [at + 22, 2, bytes.length]
    ];
    const local = record(30, [[0, 4, 67324752], ...shared(4)], bytes);
    directory.push(record(46, [[0, 4, 33639248], [4, 2, 20], ...shared(6), [42, 4, offset]], bytes));
    parts.push(local, Buffer.from(content2));
    offset += local.length + content2.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(
    22,
    [
      [0, 4, 101010256],
      [8, 2, files.length],
      [10, 2, files.length],
      [12, 4, size],
      [16, 4, offset]
    ],
    Buffer.alloc(0)
  );
  return Buffer.concat([...parts, ...directory, end]);
};

// test/read/docx-file.ts
var W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
var R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var escapeXml = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
var run = (text) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
var paragraph = (text, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text.startsWith("<w:") ? text : run(text)}</w:p>`;
var cell = (text, { span = 1, merge = "" } = {}) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge === "" ? "" : `<w:vMerge w:val="${merge}"/>`}</w:tcPr>${text.startsWith("<w:") ? text : paragraph(text)}</w:tc>`;
var table = (rows) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((one) => one.startsWith("<w:tc") ? one : cell(one)).join("")}</w:tr>`).join("")}</w:tbl>`;
var makeDocx = ({ body, numbering: lists, styles, footnotes, header }) => {
  const parts = {
    styles: styles && `<w:styles ${W}>${styles}</w:styles>`,
    numbering: lists,
    footnotes: footnotes && `<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    header: header && `<w:hdr ${W}>${paragraph(header)}</w:hdr>`
  };
  const present = Object.entries(parts).filter(([, content2]) => content2 !== void 0);
  const relations = present.map(([name], i) => `<Relationship Id="r${i}" Type="${R}/${name}" Target="${name}.xml"/>`);
  const wrap = (inner) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const file = (name, content2) => ({ name, content: Buffer.from(content2) });
  return writeZip([
    file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    file("_rels/.rels", wrap(`<Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/>`)),
    file("word/_rels/document.xml.rels", wrap(relations.join(""))),
    file("word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...present.map(([name, content2]) => file(`word/${name}.xml`, content2 ?? ""))
  ]);
};

// test/read/make-pdf.ts
var HEIGHT = 842;
var widthOf = (text, size) => [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 255 ? size : size / 2), 0);
var hex = (text) => Buffer.from(text, "utf16le").swap16().toString("hex");
var content = ({ words, strokes = [], raw = "" }) => [
  ...words.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`),
  ...strokes.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`),
  raw
].join("\n");
var FONT = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
];
var makePdf = (pages, font = FONT[0], trailer = "") => {
  const first = 6;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    FONT[1],
    FONT[2],
    ...pages.flatMap((page, i) => {
      const stream = content(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, "latin1")} >>
stream
${stream}
endstream`
      ];
    })
  ];
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj
${object}
endobj
`;
    return at;
  });
  const table2 = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n 
`).join("");
  const end = `xref
0 ${objects.length + 1}
0000000000 65535 f 
${table2}trailer
<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>
startxref
${body.length}
%%EOF
`;
  return Buffer.from(body + end, "latin1");
};
var setParagraphs = (paragraphs, { left, right, top, size, leading }) => {
  const words = [];
  let y = top;
  for (const paragraph2 of paragraphs) {
    let line = "";
    let x = left + size * 2;
    for (const c of paragraph2) {
      if (x + widthOf(line + c, size) > right + 0.1 && !/[，。；：、！？”’）》〉】]/u.test(c)) {
        words.push([x, y, size, line]);
        y += leading;
        x = left;
        line = "";
      }
      line += c;
    }
    words.push([x, y, size, line]);
    y += leading;
  }
  return { words, y };
};
var setTable = (rows, edges, top, { height = 24, size = 12, ruled = true } = {}) => {
  const words = [];
  const strokes = [];
  const bottom = top + rows.length * height;
  rows.forEach((row, r) => {
    row.forEach((cell2, c) => {
      const y = top + r * height;
      if (cell2 !== "^") strokes.push([edges[c], y, edges[c + 1], y]);
      if (cell2 !== "<") strokes.push([edges[c], y, edges[c], y + height]);
      if (cell2 === "^" || cell2 === "<") return;
      const lines = cell2.split("\n");
      lines.forEach((line, i) => {
        const middle = y + height / 2 + size * 0.35 + (i - (lines.length - 1) / 2) * (size + 1);
        if (line) words.push([edges[c] + 4, middle, size, line]);
      });
    });
  });
  strokes.push([edges[0], bottom, edges[edges.length - 1], bottom]);
  strokes.push([edges[edges.length - 1], top, edges[edges.length - 1], bottom]);
  return { words, strokes: ruled ? strokes : [], y: bottom };
};

// test/fuzz/mutate.ts
var ODD = [
  ...["\0", "", "\b", "\v", "\f", "\x1B", "\x7F", "\x85", "\r", "	", "\n\n\n", "\u3000"],
  ...["\u200B", "\u200E", "\u200F", "\u202E", "\u2028", "\u2029", "\u2066", "\uFEFF", "\uFFFD", "\uFFFF"],
  ...["\uD800", "\uDFFF", "\u{20BB7}", "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}", "e\u0301", "\uFDFA", "\uFF10", "\uFF11\uFF12", "\u3007", "\u25CB", "\uFF05", "\uFE6A", "\u3014", "\u3010", "\uFF3B"],
  ...["\uFF08", "(", "\u300A", "\u201C", "\u2018", "\u300D", "\uFF09", "\u300B", "\u201D", "|", "||", "#", "---", "*", "\xB7", "\u2026\u2026", "\u2014\u2014\u2014", "\u3001", "\u3002", "\uFF1B"],
  ...["\u7B2C", "\u7AE0", "\u4E13\u680F", "\u76EE\u5F55", "\u9644\u4EF6", "\u8FBE\u5230", "\u4EE5\u4E0A", "\u4EE5\u5185", "\u529B\u4E89", "\u7FFB\u4E00\u756A", "\u5E74\u5747\u589E\u957F", "\u4EBF\u5143", "\u4E07\u4EF6", "%"]
];
var TAGS = [
  ...["<p>", "</p>", "<table>", "</table>", "<tr>", "<td colspan=99999>", "<td rowspan=-1>", "</td>", "<h1>", "<li>"],
  ...["<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<svg>", "<math>", "<template>", "<base>"],
  ...["<br>", "&#x0;", "&#xD800;", "&amp", "&nbsp;", "<w:p>", "</w:p>", "<w:tbl>", "<w:tc>", "</w:tr>", "<w:t>", "<?x"]
];
var NUMBERS = [
  ...["0", "-1", "00", "1e309", "99999999999999999999999", "0.0000000000000001", "1,2,3,4", "2147483648", "\uFF11\uFF12\uFF13"],
  ...["NaN", "1.2.3.4", "\u4EBF\u4EBF\u4EBF", "\u5341\u767E\u5343\u4E07", "\u96F6", "2025-2021", "\uFF19\uFF19\uFF19\uFF19\u5E74", "20210000\u5E74", "0\u5E74", "100000%", "-5.5"]
];
var insertAt = (text, at, part, drop = 0) => text.slice(0, at) + part + text.slice(at + drop);
var place = (text, random) => random.below(text.length + 1);
var repeatPiece = (text, random) => {
  const at = place(text, random);
  const piece = text.slice(at, at + 1 + random.below(30));
  return insertAt(text, at, piece.repeat(1 + random.below(40)));
};
var onLines = (change) => (text, random) => {
  const lines = text.split("\n");
  change(lines, random.below(lines.length), random);
  return lines.join("\n");
};
var nestBrackets = (text, random) => {
  const [open, close] = random.pick(["\uFF08\uFF09", "\u300A\u300B", "\u201C\u201D", "\u3010\u3011", "()", "[]", "\u3014\u3015"].map((pair) => [...pair]));
  const depth = 1 + random.below(300);
  const at = place(text, random);
  return insertAt(text, at, open.repeat(depth) + text.slice(at, at + 20) + (random.below(2) ? close.repeat(depth) : ""));
};
var MUTATIONS = [
  (text, random) => insertAt(text, place(text, random), random.pick(ODD)),
  (text, random) => insertAt(text, place(text, random), random.pick(ODD), random.below(4)),
  (text, random) => insertAt(text, place(text, random), random.pick(ODD).repeat(1 + random.below(200))),
  (text, random) => insertAt(text, place(text, random), random.pick(TAGS)),
  (text, random) => insertAt(text, place(text, random), "", random.below(60)),
  (text, random) => insertAt(text, place(text, random), random.pick(NUMBERS)),
  repeatPiece,
  nestBrackets,
  // Each number of the text, or one of them, becomes another.
  (text, random) => text.replace(/\d+(?:\.\d+)?/gu, (number) => random.below(4) === 0 ? random.pick(NUMBERS) : number),
  (text, random) => text.replace(/[，。；]/gu, (mark) => random.below(5) === 0 ? random.pick(ODD) : mark),
  (text) => text.replace(/\n/gu, ""),
  (text) => text.replace(/[。，；]/gu, "$&\n"),
  (text, random) => text.slice(place(text, random)),
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at])),
  onLines((lines, at, random) => lines.splice(at, 0, lines[random.below(lines.length)])),
  onLines((lines, at) => lines.reverse().splice(at, 2)),
  onLines((lines, at, random) => {
    lines[at] = lines[at].slice(0, random.below(8));
  })
];
var mutateText = (text, random) => {
  let mutated = text;
  for (let left = 1 + random.below(8); left > 0; left--) mutated = random.pick(MUTATIONS)(mutated, random);
  return mutated.slice(0, 6e4);
};
var mutateBytes = (bytes, random) => {
  let mutated = Buffer.from(bytes);
  for (let left = 1 + random.below(12); left > 0 && mutated.length > 0; left--) {
    const at = random.below(mutated.length);
    const kind = random.below(12);
    if (kind < 8) mutated[at] = random.pick([0, 255, 128, 60, 10, mutated[at] ^ 1 << random.below(8)]);
    else if (kind < 9) mutated = mutated.subarray(0, at);
    else
      mutated = Buffer.concat([
        mutated.subarray(0, at),
        mutated.subarray(kind < 11 ? at + random.below(50) : Math.max(0, at - random.below(50)))
      ]);
  }
  return mutated;
};

// test/fuzz/random.ts
var makeRandom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)] };
};

// test/fuzz/cases.ts
var ROWS = [
  ["\u5E8F\u53F7", "\u6307\u6807", "2020\u5E74", "2025\u5E74", "\u5C5E\u6027"],
  ["1", "\u6BCF\u4E07\u4EBA\u53E3\u9AD8\u4EF7\u503C\u53D1\u660E\u4E13\u5229\u62E5\u6709\u91CF\uFF08\u4EF6\uFF09", "3.97", "7.5", "\u9884\u671F\u6027"],
  ["2", "\u77E5\u8BC6\u4EA7\u6743\u8D28\u62BC\u878D\u8D44\u91D1\u989D\uFF08\u4EBF\u5143\uFF09", "<", "\u3014100\u3015", "\u7EA6\u675F\u6027"]
];
var utf8 = (text) => Buffer.from(text, "utf8");
var makeText = (plan, random) => {
  const text = mutateText(plan, random);
  const bytes = random.below(8) === 0 ? Buffer.from(`\uFEFF${text}`, "utf16le") : utf8(text);
  return { name: "\u89C4\u5212.txt", bytes: random.below(6) === 0 ? mutateBytes(bytes, random) : bytes };
};
var makeMarkdown = (plan, random) => {
  const rows = ROWS.map((row) => `|${row.join("|")}|`).join("\n");
  const text = `# \u89C4\u5212

${plan.split("\n").join("\n\n")}

${rows.replace("\n", "\n|---|---|---|---|---|\n")}
`;
  return { name: "\u89C4\u5212.md", bytes: utf8(mutateText(text, random)) };
};
var makeHtml = (plan, random) => {
  const paragraphs = plan.split("\n").map((line) => `<p>${line}</p>`);
  const rows = ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
  const page = `<html><head><meta charset=utf-8><title>\u89C4\u5212</title></head><body><div>${paragraphs.join("\n")}<table>${rows}</table></div></body></html>`;
  const bytes = utf8(mutateText(page, random));
  return { name: "\u89C4\u5212.html", bytes: random.below(6) === 0 ? mutateBytes(bytes, random) : bytes };
};
var splitDocx = (body, random) => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const relation = '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}officeDocument" Target="word/document.xml"/></Relationships>`;
  const name = random.below(10) === 0 ? random.pick(["../../document.xml", "/etc/x", "word\\document.xml", ""]) : null;
  return [
    { name: "[Content_Types].xml", content: utf8("<Types/>") },
    { name: "_rels/.rels", content: utf8(random.below(4) === 0 ? mutateText(relations, random) : relations) },
    { name: name ?? "word/document.xml", content: utf8(mutateText(document, random)) }
  ];
};
var makeWord = (plan, random) => {
  const body = plan.split("\n").map((line) => paragraph(line)).join("") + table(ROWS);
  if (random.below(3) > 0) return { name: "\u89C4\u5212.docx", bytes: writeZip(splitDocx(body, random)) };
  return { name: "\u89C4\u5212.docx", bytes: mutateBytes(makeDocx({ body }), random) };
};
var makePrint = (plan, random) => {
  const lines = plan.slice(0, 600).split("\n");
  const { words, y } = setParagraphs(lines, { left: 80, right: 515, top: 80, size: 14, leading: 24 });
  const set = setTable(ROWS, [80, 120, 300, 380, 450, 515], y + 20);
  const pdf = makePdf([{ words: [...words, ...set.words], strokes: set.strokes }]);
  if (random.below(2) === 0) return { name: "\u89C4\u5212.pdf", bytes: mutateBytes(pdf, random) };
  const source = Buffer.from(pdf).toString("latin1");
  const number = () => random.pick(["0", "-1", "99999999999", "1e9", "0.00001", "5", "null", "<<", "6 0 R"]);
  const changed = source.replace(/\b\d+\b/gu, (old) => random.below(60) === 0 ? number() : old);
  return { name: "\u89C4\u5212.pdf", bytes: Buffer.from(changed, "latin1") };
};
var KINDS = { text: makeText, markdown: makeMarkdown, html: makeHtml, docx: makeWord, pdf: makePrint };
var makeCase = (kind, seed, plans) => {
  const random = makeRandom(seed);
  const plan = random.pick(plans);
  const from = random.below(plan.length);
  const stretch = random.below(20) === 0 ? plan : plan.slice(from, from + 200 + random.below(3e3));
  return KINDS[kind](random.below(2) === 0 ? plan.slice(0, 300) + stretch : stretch, random);
};
export {
  KINDS,
  makeCase
};
