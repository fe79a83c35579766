// The text, line by line, coloured by what each line is. Words are put in as text and never as markup.

const MOST_OVER = 300;

class TextPane {
  constructor(box, on) {
    Object.assign(this, { box, on });
    box.addEventListener('click', event => {
      const line = this.lineOf(event);
      if (line && getSelection().isCollapsed) on.select(line);
    });
    box.addEventListener('mouseover', event => on.hover(this.lineOf(event)));
    box.addEventListener('mouseleave', () => on.hover(null));
    box.addEventListener('keydown', event => this.key(event));
  }

  show(model) {
    Object.assign(this, { model, rows: [], over: [], picked: [], hits: new Set() });
    const all = document.createDocumentFragment();
    let section = null;
    for (const line of this.model.lines) {
      if (line.section !== section) all.append(element('div', 'begins', (section = line.section) || 'Page'));
      this.rows.push(this.row(line));
      all.append(this.rows[line.ordinal]);
    }
    const end = this.model.lines.at(-1)?.fullEnd ?? 0;
    if (end < this.model.text.length) all.append(element('div', 'words trivia', this.model.text.slice(end)));
    this.box.replaceChildren(all);
  }

  row(line) {
    const row = element('div', `line f-${familyOf(line.kind)}${line.isOdd ? ' odd' : ''}`);
    row.id = 'line-' + line.ordinal;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.dataset.line = line.ordinal;
    const next = this.model.lines[line.ordinal + 1];
    if (next && !/[\n\r\u0085\u2028\u2029]/.test(this.model.text.slice(line.end, next.start))) row.classList.add('glued');
    const words = element('span', 'words');
    const lead = this.leadOf(line);
    if (lead) row.append(element('span', 'words trivia lead', lead));
    this.fill(words, line, line.fullStart + lead.length);
    row.append(element('span', 'kind', line.kind), words);
    return row;
  }

  /** The blank lines above: they have a place of their own, so that the kind stands beside the words. */
  leadOf(line) {
    return /^(?:[^]*[\n\r\u0085\u2028\u2029])?/.exec(this.model.text.slice(line.fullStart, line.start))[0];
  }

  /** Tokens as they are, whatever stands between them faint. */
  fill(words, line, at) {
    const trivia = until => {
      if (until > at) words.append(element('span', 'trivia', this.model.text.slice(at, until)));
      at = Math.max(at, until);
    };
    const tokens = line.tokens.filter(token => token.end > token.start).sort((one, other) => one.start - other.start);
    for (const token of tokens) {
      if (token.start < at) continue;
      trivia(token.start);
      const text = this.model.text.slice(token.start, token.end);
      if (tokens.length === 1) words.append(text);
      else {
        const part = element('span', 'token', text);
        part.title = token.kind.replace(/Token$/, '');
        words.append(part);
      }
      at = token.end;
    }
    trivia(line.fullEnd);
  }

  lineOf(event) {
    const row = event.target.closest?.('.line');
    return row ? this.model.lines[Number(row.dataset.line)] : null;
  }

  rowsOf(node) {
    if (node.isLine) return [this.rows[node.ordinal]];
    const rows = [];
    for (let i = node.index + 1; i < node.last; i++) if (this.model.nodes[i].isLine) rows.push(this.rows[this.model.nodes[i].ordinal]);
    return rows;
  }

  showHover(node) {
    for (const row of this.over) row.classList.remove('over');
    this.over = node && node.depth > 0 ? this.rowsOf(node) : [];

    // Of a section that long only a part can be seen, and the mouse is on its way.
    if (this.over.length > MOST_OVER) this.over.length = MOST_OVER;
    for (const row of this.over) row.classList.add('over');
  }

  showSelection(node, scroll) {
    for (const row of this.picked) {
      row.classList.remove('picked', 'within');
      row.setAttribute('aria-selected', 'false');
    }
    this.picked = node.depth > 0 ? this.rowsOf(node) : [];
    for (const row of this.picked) row.classList.add(node.isLine ? 'picked' : 'within');
    if (node.isLine) this.picked[0].setAttribute('aria-selected', 'true');
    if (this.picked.length === 0) return;
    this.box.setAttribute('aria-activedescendant', this.picked[0].id);
    if (scroll) this.picked[0].scrollIntoView({ block: 'nearest' });
  }

  showHits(hits) {
    this.box.classList.toggle('searching', hits !== null);
    for (const line of this.hits) if (!hits?.has(line)) this.rows[line.ordinal].classList.remove('hit');
    for (const line of hits ?? []) this.rows[line.ordinal].classList.add('hit');
    this.hits = hits ?? new Set();
  }

  key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || this.model.lines.length === 0) return;
    event.preventDefault();
    const current = this.picked.length > 0 ? Number(this.picked[0].dataset.line) : -1;
    this.on.select(this.model.lines[Math.min(this.model.lines.length - 1, Math.max(0, current + steps[event.key]))]);
  }
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
