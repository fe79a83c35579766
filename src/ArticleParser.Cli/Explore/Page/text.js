// The text, line by line, coloured by what each line is. Words are put in as text and never as markup.

const MOST_OVER = 300;

// A page up to so many lines stands in the document as a whole; of a longer one a stretch gets its rows when it comes near the window.
const WHOLE_LINES = 600;
const BLOCK_LINES = 60;
const CHARACTERS_A_ROW = 80;
const ROW_EMS = 1.65;

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
    this.observer = new IntersectionObserver(seen => seen.forEach(one => one.isIntersecting && this.fillBlock(one.target)), { root: box, rootMargin: '100% 0px' });
    addEventListener('beforeprint', () => this.blocks.forEach(block => this.fillBlock(block)));
  }

  show(model) {
    this.observer.disconnect();
    Object.assign(this, { model, rows: [], blocks: [], over: [], picked: [], selected: null, hits: new Set(), changes: new Map() });
    for (let first = 0; first < model.lines.length; first += BLOCK_LINES) this.blocks.push(this.block(first));
    const all = [...this.blocks];
    const end = model.lines.at(-1)?.fullEnd ?? 0;
    if (end < model.text.length) all.push(element('div', 'words trivia', model.text.slice(end)));
    this.box.replaceChildren(...all);
    for (const block of this.blocks) {
      if (model.lines.length <= WHOLE_LINES) this.fillBlock(block);
      else this.observer.observe(block);
    }
  }

  /** Room for a stretch of lines. */
  block(first) {
    const block = element('div');
    block.setAttribute('role', 'none');
    block.dataset.first = first;
    let rows = 0;
    for (const line of this.model.lines.slice(first, first + BLOCK_LINES)) rows += Math.ceil((line.end - line.start) / CHARACTERS_A_ROW) + (line.start > line.fullStart ? 1 : 0);
    block.style.height = rows * ROW_EMS + 'em';
    return block;
  }

  fillBlock(block) {
    if (block.firstChild) return;
    this.observer.unobserve(block);
    const first = Number(block.dataset.first);
    for (const line of this.model.lines.slice(first, first + BLOCK_LINES)) {
      if (line.section !== this.model.lines[line.ordinal - 1]?.section) block.append(element('div', 'begins', line.section || 'Page'));
      block.append((this.rows[line.ordinal] = this.row(line)));
    }
    block.style.height = '';
    if (this.selected) this.mark(this.selected);
  }

  /** The row of a line, made where it is not there yet; the stretches around it too, so that the row stays where it is scrolled to. */
  rowOf(line) {
    const at = Math.floor(line.ordinal / BLOCK_LINES);
    for (const block of this.blocks.slice(Math.max(0, at - 1), at + 2)) this.fillBlock(block);
    return this.rows[line.ordinal];
  }

  row(line) {
    const row = element('div', `line f-${familyOf(line.kind)}${line.isOdd ? ' odd' : ''}`);
    row.id = 'line-' + line.ordinal;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.setAttribute('aria-posinset', line.ordinal + 1);
    row.setAttribute('aria-setsize', this.model.lines.length);
    row.dataset.line = line.ordinal;
    if (this.hits.has(line)) row.classList.add('hit');
    const next = this.model.lines[line.ordinal + 1];
    if (next && !/[\n\r\u0085\u2028\u2029]/.test(this.model.text.slice(line.end, next.start))) row.classList.add('glued');
    const words = element('span', 'words');
    const lead = this.leadOf(line);
    if (lead) row.append(element('span', 'words trivia lead', lead));
    this.fill(words, line, line.fullStart + lead.length);
    row.append(this.kindOf(line, row), words);
    return row;
  }

  /** What a line is; what a reader says that it is; and, where pages are compared, what it is on the other. */
  kindOf(line, row) {
    const said = this.corrections.get(line.ordinal);
    const was = this.changes.get(line.ordinal);
    row.classList.toggle('corrected', said !== undefined);
    row.classList.toggle('changed', was !== undefined);
    const kind = element('span', 'kind', said ? '✎ ' + said.kind : line.kind);
    if (said) kind.title = `Corrected; the parser says ${line.kind} in ${line.section}`;
    if (was) kind.append(element('small', 'was', 'there: ' + was));
    return kind;
  }

  /** Draws again what a line is. */
  relabel(line) {
    const row = this.rows[line.ordinal];
    if (row) row.querySelector('.kind').replaceWith(this.kindOf(line, row));
  }

  /** Shows what lines are on another page, by their ordinals. */
  showChanges(changes) {
    const both = new Set([...this.changes.keys(), ...changes.keys()]);
    this.changes = changes;
    for (const ordinal of both) this.relabel(this.model.lines[ordinal]);
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

  /** Those of a node's rows that are there. */
  rowsOf(node) {
    const rows = [];
    for (let i = node.index; i < node.last; i++) {
      const row = this.rows[this.model.nodes[i].ordinal];
      if (row) rows.push(row);
    }
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
    this.picked = [];
    this.selected = node.depth > 0 ? node : null;
    const first = this.selected && this.model.nodes.slice(node.index, node.last).find(one => one.isLine);
    if (!first) return;
    const row = this.rowOf(first);
    this.mark(node);
    this.box.setAttribute('aria-activedescendant', row.id);
    if (scroll) row.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the rows of the selection. */
  mark(node) {
    this.picked = this.rowsOf(node);
    for (const row of this.picked) row.classList.add(node.isLine ? 'picked' : 'within');
    if (node.isLine) this.picked[0]?.setAttribute('aria-selected', 'true');
  }

  showHits(hits) {
    this.box.classList.toggle('searching', hits !== null);
    for (const line of this.hits) if (!hits?.has(line)) this.rows[line.ordinal]?.classList.remove('hit');
    for (const line of hits ?? []) this.rows[line.ordinal]?.classList.add('hit');
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
