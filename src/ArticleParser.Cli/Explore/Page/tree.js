// The tree. Only the rows that can be seen are in the document, so that a page of any length opens at once.

const ROW_HEIGHT = 24;
const MOST_WORDS = 120;

class TreePane {
  constructor(box, rows, on) {
    Object.assign(this, { box, rows, on, all: false, shown: [], places: new Map() });
    box.addEventListener('scroll', () => this.draw());
    box.addEventListener('click', event => this.click(event));
    box.addEventListener('mouseover', event => on.hover(this.nodeOf(event)));
    box.addEventListener('mouseleave', () => on.hover(null));
    box.addEventListener('keydown', event => this.key(event));
    new ResizeObserver(() => this.draw()).observe(box);
  }

  show(model) {
    Object.assign(this, { model, shown: [], places: new Map(), selected: null, over: null, hits: null });
    this.openAll(this.all);
  }

  showSelection(node, scroll) {
    this.selected = node;
    if (!this.all && !this.places.has(node)) this.open = new Set();
    for (let holder = node.isLine ? node.parent : node; holder; holder = holder.parent) this.open.add(holder);
    this.arrange();
    if (scroll) this.reveal(node);
  }

  showHover(node) {
    this.over = node;
    this.draw();
  }

  showHits(hits) {
    this.hits = hits;
    this.draw();
  }

  openAll(all) {
    this.all = all;
    this.open = new Set();
    if (all) for (const node of this.model.nodes) if (!node.isLine) this.open.add(node);
    if (this.selected) this.showSelection(this.selected, true);
    else this.arrange();
  }

  /** Finds which nodes have rows, and makes room for these. */
  arrange() {
    this.shown = [];
    this.places = new Map();
    for (let i = 0; i < this.model.nodes.length;) {
      const node = this.model.nodes[i];
      this.places.set(node, this.shown.length);
      this.shown.push(node);
      i = node.isLine || this.open.has(node) ? i + 1 : node.last;
    }
    this.rows.style.height = this.shown.length * ROW_HEIGHT + 'px';
    this.draw();
  }

  draw() {
    const first = Math.max(0, Math.floor(this.box.scrollTop / ROW_HEIGHT) - 8);
    const last = Math.min(this.shown.length, first + Math.ceil(this.box.clientHeight / ROW_HEIGHT) + 16);
    const rows = [];
    for (let i = first; i < last; i++) rows.push(this.row(this.shown[i], i));
    this.rows.replaceChildren(...rows);
    const place = this.places.get(this.selected);
    if (place >= first && place < last) this.box.setAttribute('aria-activedescendant', 'node-' + this.selected.index);
    else this.box.removeAttribute('aria-activedescendant');
  }

  row(node, place) {
    const row = element('div', `row ${node.isLine ? 'f-' + familyOf(node.kind) : 'holder'}`);
    const isOpen = this.open.has(node);
    row.id = 'node-' + node.index;
    row.dataset.node = node.index;
    row.style.top = place * ROW_HEIGHT + 'px';
    row.style.paddingLeft = 6 + node.depth * 14 + 'px';
    row.setAttribute('role', 'treeitem');
    row.setAttribute('aria-level', node.depth + 1);
    row.setAttribute('aria-posinset', node.position);
    row.setAttribute('aria-setsize', node.parent ? node.parent.children : 1);
    row.setAttribute('aria-selected', node === this.selected);
    if (node.children > 0) row.setAttribute('aria-expanded', isOpen);
    row.classList.toggle('picked', node === this.selected);
    row.classList.toggle('over', node === this.over || (this.over !== null && !this.places.has(this.over) && !isOpen && holds(node, this.over)));
    row.classList.toggle('hit', this.hits !== null && this.hits.has(node));
    row.classList.toggle('low', node.isLine && node.isOdd);
    row.append(element('span', 'row-twist', node.children > 0 ? isOpen ? '▾' : '▸' : ''), element('span', 'row-kind', node.kind));
    if (!node.isLine) row.append(element('span', 'row-count', node.children > 0 ? String(node.children) : 'empty'));
    else row.append(element('span', 'row-text', this.model.text.slice(node.start, Math.min(node.end, node.start + MOST_WORDS)).replace(/\s+/g, ' ')));
    return row;
  }

  reveal(node) {
    const top = (this.places.get(node) ?? 0) * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.box;
    if (top < scrollTop || top + ROW_HEIGHT > scrollTop + clientHeight) this.box.scrollTop = Math.max(0, top - clientHeight / 3);
    this.draw();
  }

  toggle(node, open) {
    if (open) this.open.add(node);
    else this.open.delete(node);
    this.arrange();
  }

  nodeOf(event) {
    const row = event.target.closest?.('.row');
    return row ? this.model.nodes[Number(row.dataset.node)] : null;
  }

  click(event) {
    const node = this.nodeOf(event);
    if (!node) return;
    if (event.target.classList.contains('row-twist') && node.children > 0) this.toggle(node, !this.open.has(node));
    else this.on.select(node);
  }

  key(event) {
    const node = this.selected ?? this.model.nodes[0];
    const place = this.places.get(node) ?? 0;
    const page = Math.max(1, Math.floor(this.box.clientHeight / ROW_HEIGHT) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (event.key in steps) this.on.select(this.shown[Math.min(this.shown.length - 1, Math.max(0, place + steps[event.key]))]);
    else if (event.key === 'ArrowRight' && node.children > 0) this.open.has(node) ? this.on.select(this.model.nodes[node.index + 1]) : this.toggle(node, true);
    else if (event.key === 'ArrowLeft') node.children > 0 && this.open.has(node) ? this.toggle(node, false) : node.parent && this.on.select(node.parent);
    else if ((event.key === 'Enter' || event.key === ' ') && node.children > 0) this.toggle(node, !this.open.has(node));
    else return;
    event.preventDefault();
  }
}

function holds(node, other) {
  return other.index > node.index && other.index < node.last;
}
