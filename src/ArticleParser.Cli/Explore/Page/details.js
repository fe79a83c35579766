// What is known of the selected node.

const MOST_LOGITS = 6;
const LEAST_BALANCE = 0.05;

class DetailsPane {
  constructor(box, on, corrections) {
    Object.assign(this, { box, on, corrections });
  }

  show(model) {
    this.model = model;
  }

  showSelection(node) {
    const parts = [this.path(node), element('h3', `what ${node.isLine ? 'f-' + familyOf(node.kind) : ''}`, node.kind), this.facts(node)];
    for (const diagnostic of node.diagnostics) parts.push(problem(diagnostic));
    this.why = element('div');
    if (node.isLine) parts.push(this.why, ...this.tokens(node), ...this.fields(node), this.corrections.box(node));
    else if (!node.parent) parts.push(this.corrections.pageBox());
    this.box.replaceChildren(...parts);
    this.box.scrollTop = 0;
    this.showWhy(node);
  }

  showWhy(node) {
    if (node.isLine) this.why.replaceChildren(...this.alternatives(node), ...this.evidence(node));
  }

  path(node) {
    const path = element('nav', 'path');
    path.setAttribute('aria-label', 'Nodes that hold this one');
    const holders = [];
    for (let holder = node.parent; holder; holder = holder.parent) holders.unshift(holder);
    for (const holder of holders) {
      const button = element('button', '', holder.kind);
      button.type = 'button';
      button.addEventListener('click', () => this.on.select(holder));
      path.append(button, element('span', 'note', '›'));
    }
    path.append(element('span', 'note', node.kind));
    return path;
  }

  facts(node) {
    const place = placeOf(this.model, node.start);
    const list = element('dl');
    const add = (name, value) => list.append(element('dt', '', name), element('dd', '', value));
    if (node.isLine) add('Section', node.section || 'Page');
    add('Line', `${place.line}, column ${place.column}`);
    add('Span', `${node.start}..${node.end} (${node.end - node.start} characters)`);
    add('With trivia', `${node.fullStart}..${node.fullEnd}`);
    add('Reason', node.reason);
    add('Confidence', percent(node.confidence) + (node.isLine ? '' : node.children > 0 ? ', the mean of its lines' : ''));
    if (!node.isLine) add('Holds', node.children === 1 ? '1 node' : `${node.children} nodes`);
    return list;
  }

  alternatives(node) {
    const others = node.why?.others ?? [];
    if (others.length === 0) return [];
    const rows = [{ section: node.section || 'Page', kind: node.kind, likelihood: node.confidence }, ...others];
    return [
      element('h3', '', 'What it could be'),
      table(['Kind', 'Section', 'Bar', 'Likelihood'], rows.map(row => [row.kind, row.section, shareBar(row.likelihood), percent(row.likelihood)])),
    ];
  }

  evidence(node) {
    if (!node.why) return [element('p', 'note', 'Weighing the evidence…')];
    const { evidence, others } = node.why;
    if (evidence.length === 0) return [element('p', 'note', 'Known by its place: nothing was weighed.')];
    const margin = evidence.reduce((sum, piece) => sum + piece.pro - piece.con, 0);
    const second = others.length > 0 ? name(others[0], node) : 'the next';
    const shown = evidence.filter(piece => Math.abs(piece.pro - piece.con) >= LEAST_BALANCE);
    return [
      element('h3', '', `Evidence: ${node.kind} against ${second}`),
      element('p', 'note', `In sum ${signed(margin)} logits, odds of ${odds(margin)}.`),
      table(['Evidence', 'for', 'against', 'balance', 'Bar'], shown.map(piece => [withDetail(piece), signed(piece.pro), signed(piece.con), signed(piece.pro - piece.con), balanceBar(piece.pro - piece.con)])),
    ];
  }

  tokens(node) {
    if (node.tokens.length === 0) return [];
    return [element('h3', '', 'Tokens'), table(['Kind', 'Text', 'Span'], node.tokens.map(token => [token.kind.replace(/Token$/, ''), quote(this.model.text.slice(token.start, token.end)), `${token.start}..${token.end}`]))];
  }

  fields(node) {
    if (node.fields.length === 0) return [];
    return [element('h3', '', 'Fields of the dialect'), table(['Name', 'Text'], node.fields.map(field => [field.name, quote(this.model.text.slice(field.start, field.end))]))];
  }
}

function name(other, node) {
  return other.kind === node.kind ? `${other.kind} in ${other.section}` : other.kind;
}

function problem(diagnostic) {
  const box = element('p', 'problem');
  box.append(element('strong', '', `${diagnostic.id} ${diagnostic.severity}`), ' ' + diagnostic.message);
  return box;
}

function withDetail(piece) {
  const cell = element('span', '', piece.name);
  if (piece.detail) cell.append(element('small', '', piece.detail));
  return cell;
}

function table(heads, rows) {
  const made = element('table');
  const head = made.createTHead().insertRow();
  for (const text of heads) {
    const cell = element('th', /^(for|against|balance|Likelihood)$/.test(text) ? 'number' : '');
    cell.append(text === 'Bar' ? element('span', 'sr', text) : text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = made.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) {
      const made = row.insertCell();
      if (typeof cell === 'string' && /^[+−]?[\d.]+ ?%?$/.test(cell)) made.className = 'number';
      made.append(cell);
    }
  }
  return made;
}

function quote(text) {
  return element('q', '', text.length > 400 ? text.slice(0, 400) + '…' : text);
}

function percent(share) {
  return (share * 100).toFixed(share > 0.995 || share < 0.01 ? 2 : 1) + ' %';
}

function signed(number) {
  return (number < 0 ? '−' : '+') + Math.abs(number).toFixed(2);
}

function odds(logits) {
  const ratio = Math.exp(Math.min(40, Math.abs(logits)));
  const text = ratio >= 1e6 ? 'over a million' : ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(1);
  return logits < 0 ? `1 to ${text}` : `${text} to 1`;
}

function shareBar(share) {
  return drawing([['share', 0, 74 * share]]);
}

function balanceBar(balance) {
  const width = 37 * Math.min(1, Math.abs(balance) / MOST_LOGITS);
  return drawing([[balance < 0 ? 'poor' : 'good', balance < 0 ? 37 - width : 37, width]], 37);
}

function drawing(bars, axis) {
  const svg = shape('svg', { viewBox: '0 0 74 12', 'aria-hidden': 'true' });
  for (const [className, x, width] of bars) svg.append(shape('rect', { class: className, x, y: 2, width: Math.max(0.5, width), height: 8 }));
  if (axis !== undefined) svg.append(shape('line', { class: 'axis', x1: axis, x2: axis, y1: 0, y2: 12 }));
  return svg;
}

function shape(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  return made;
}
