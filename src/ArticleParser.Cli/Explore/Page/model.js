// The page's data, as PageData.cs writes it, made into nodes. Nothing here touches the document.

const LOW_CONFIDENCE = 0.6;
const NODE_NUMBERS = 8;
const TOKEN_NUMBERS = 3;

// Which colour a kind has: one family for kinds that do the same work. What is in no family is furniture, and plain.
const FAMILIES = {
  title: ['Headline', 'Standfirst', 'Subheading', 'SectionLabel'],
  people: ['Byline', 'AuthorBio', 'SourceLine', 'Contribution'],
  date: ['Timestamp', 'DateStamp', 'ReadingTime', 'FrontMatterField'],
  prose: ['Paragraph', 'ListItem', 'Quotation', 'TableRow', 'LiveEntry'],
  media: ['Caption', 'Credit', 'AltText', 'Embed'],
  link: ['RelatedLink', 'Teaser', 'TopicList', 'RailHeading'],
  talk: ['Question', 'Answer', 'Comment'],
  note: ['Correction', 'Insert'],
};

function familyOf(kind) {
  for (const family in FAMILIES) if (FAMILIES[family].includes(kind)) return family;
  return 'plain';
}

function readModel(data) {
  const nodes = readNodes(data);
  const lines = nodes.filter(node => node.isLine);
  const model = { name: data.name, text: data.text, pageKind: data.pageKind, kinds: data.kinds, nodes, lines, starts: null };
  lines.forEach((line, i) => {
    line.ordinal = i;
    line.tokens = readTokens(data, data.tokens[i]);
    line.why = readWhy(data, data.why[i]);
  });
  model.diagnostics = data.diagnostics.map(([id, severity, message, start, end]) => ({ id, severity, message, start, end }));
  for (const diagnostic of model.diagnostics) {
    if (diagnostic.end > diagnostic.start) linesWithin(model, diagnostic.start, diagnostic.end).forEach(line => line.diagnostics.push(diagnostic));
  }
  for (const [name, start, end] of data.fields) linesWithin(model, start, Math.max(end, start + 1)).forEach(line => line.fields.push({ name, start, end }));
  for (const line of lines) line.isOdd = line.confidence < LOW_CONFIDENCE || line.diagnostics.length > 0;
  return model;
}

/** Nodes in the order of the text, each before what it holds; `last` is the index behind the last node within. */
function readNodes(data) {
  const nodes = [];
  const open = [];
  for (let at = 0; at < data.nodes.length; at += NODE_NUMBERS) {
    const [kind, depth, start, end, fullStart, fullEnd, confidence, reason] = data.nodes.slice(at, at + NODE_NUMBERS);
    const name = data.kinds[kind];
    for (const ended of open.splice(depth)) ended.last = nodes.length;
    const parent = depth > 0 ? open[depth - 1] : null;
    const isLine = data.lineKinds.includes(name);
    const section = depth === 1 && !isLine ? name : parent ? parent.section : '';
    const node = { index: nodes.length, kind: name, depth, start, end, fullStart, fullEnd, confidence: confidence / 10000, reason: data.strings[reason], parent, isLine, section, children: 0, last: 0, diagnostics: [], fields: [] };
    if (parent) parent.children++;
    node.position = parent ? parent.children : 1;
    open.push(node);
    nodes.push(node);
  }
  for (const ended of open) ended.last = nodes.length;
  return nodes;
}

function readTokens(data, numbers) {
  const tokens = [];
  for (let at = 0; at < numbers.length; at += TOKEN_NUMBERS) tokens.push({ kind: data.kinds[numbers[at]], start: numbers[at + 1], end: numbers[at + 2] });
  return tokens;
}

function readWhy(data, [others, evidence]) {
  const why = { others: [], evidence: [] };
  for (let at = 0; at < others.length; at += 3) why.others.push({ section: data.kinds[others[at]], kind: data.kinds[others[at + 1]], likelihood: others[at + 2] / 10000 });
  for (let at = 0; at < evidence.length; at += 4) {
    why.evidence.push({ name: data.strings[evidence[at]], detail: evidence[at + 1] < 0 ? '' : data.strings[evidence[at + 1]], pro: evidence[at + 2] / 100, con: evidence[at + 3] / 100 });
  }
  return why;
}

/** The index of the first line that ends behind a position. */
function lineIndexAt(model, position) {
  let low = 0, high = model.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (model.lines[middle].fullEnd <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linesWithin(model, start, end) {
  const found = [];
  for (let i = lineIndexAt(model, start); i < model.lines.length && model.lines[i].fullStart < end; i++) found.push(model.lines[i]);
  return found;
}

/** The physical line and column of a position, both counted from one. */
function placeOf(model, position) {
  if (!model.starts) {
    model.starts = [0];
    for (const found of model.text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) model.starts.push(found.index + found[0].length);
  }
  let low = 0, high = model.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (model.starts[middle] <= position) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: position - model.starts[low] + 1 };
}

function wordsOf(model, node) {
  return model.text.slice(node.start, node.end);
}
