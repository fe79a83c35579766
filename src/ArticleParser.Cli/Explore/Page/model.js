// The page's data, as PageData.cs writes it, made into nodes. Nothing here touches the document.

const LOW_CONFIDENCE = 0.6;
const NODE_NUMBERS = 8;
const TOKEN_NUMBERS = 3;
const NONE = [];

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

/** A node. Tokens and explanations are read from the data when they are asked for: of a long page few ever are. */
class PageNode {
  constructor(model, index, parent, kind, depth, isLine) {
    Object.assign(this, { model, index, parent, kind, depth, isLine, children: 0, last: 0, ordinal: -1, isOdd: false, diagnostics: NONE, fields: NONE });
  }

  get tokens() {
    return (this.readTokens ??= readTokens(this.model.data, this.model.data.tokens[this.ordinal]));
  }

  /** What else the line could be and what spoke for it; null until the server has said so. */
  get why() {
    const { why } = this.model;
    return why && (this.readWhy ??= readWhy(this.model.data.kinds, why.strings, why.lines[this.ordinal]));
  }
}

function readModel(data) {
  const model = { data, name: data.name, text: data.text, pageKind: data.pageKind, kinds: data.kinds, why: data.why ?? null, starts: null };
  model.nodes = readNodes(data, model);
  model.lines = model.nodes.filter(node => node.isLine);
  model.lines.forEach((line, i) => (line.ordinal = i));
  model.diagnostics = data.diagnostics.map(([id, severity, message, start, end]) => ({ id, severity, message, start, end }));
  for (const diagnostic of model.diagnostics) {
    if (diagnostic.end > diagnostic.start) for (const line of linesWithin(model, diagnostic.start, diagnostic.end)) line.diagnostics = [...line.diagnostics, diagnostic];
  }
  for (const [name, start, end] of data.fields) for (const line of linesWithin(model, start, Math.max(end, start + 1))) line.fields = [...line.fields, { name, start, end }];
  for (const line of model.lines) line.isOdd = line.confidence < LOW_CONFIDENCE || line.diagnostics.length > 0;
  return model;
}

/** Nodes in the order of the text, each before what it holds; `last` is the index behind the last node within. */
function readNodes(data, model) {
  const nodes = [];
  const open = [];
  const isLine = data.kinds.map(name => data.lineKinds.includes(name));
  const numbers = data.nodes;
  for (let at = 0; at < numbers.length; at += NODE_NUMBERS) {
    const name = data.kinds[numbers[at]], depth = numbers[at + 1];
    while (open.length > depth) open.pop().last = nodes.length;
    const parent = depth > 0 ? open[depth - 1] : null;
    const node = new PageNode(model, nodes.length, parent, name, depth, isLine[numbers[at]]);
    node.start = numbers[at + 2];
    node.end = numbers[at + 3];
    node.fullStart = numbers[at + 4];
    node.fullEnd = numbers[at + 5];
    node.confidence = numbers[at + 6] / 10000;
    node.reason = data.strings[numbers[at + 7]];
    node.section = depth === 1 && !node.isLine ? name : parent ? parent.section : '';
    node.position = parent ? ++parent.children : 1;
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

function readWhy(kinds, strings, [others, evidence]) {
  const why = { others: [], evidence: [] };
  for (let at = 0; at < others.length; at += 3) why.others.push({ section: kinds[others[at]], kind: kinds[others[at + 1]], likelihood: others[at + 2] / 10000 });
  for (let at = 0; at < evidence.length; at += 4) {
    why.evidence.push({ name: strings[evidence[at]], detail: evidence[at + 1] < 0 ? '' : strings[evidence[at + 1]], pro: evidence[at + 2] / 100, con: evidence[at + 3] / 100 });
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
