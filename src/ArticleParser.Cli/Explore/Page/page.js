// The three panes, and what acts on all of them.

const byId = id => document.getElementById(id);

class Explorer {
  constructor() {
    const on = { select: node => this.select(node), hover: node => this.hover(node) };
    this.text = new TextPane(byId('text'), on);
    this.tree = new TreePane(byId('tree'), byId('tree-rows'), on);
    this.corrections = new Corrections({
      change: line => this.text.relabel(line),
      changePage: () => this.title(),
      save: labels => this.saveLabels?.(labels),
    });
    this.details = new DetailsPane(byId('details'), on, this.corrections);
    this.bind();
  }

  /** Shows a page; after an edit, with the selection where it was. */
  show(model, position) {
    Object.assign(this, { model, selected: null, hovered: null, hits: null, query: [] });
    this.corrections.show(model);
    this.text.corrections = this.corrections.made;
    for (const pane of [this.text, this.tree, this.details]) pane.show(model);
    this.title();
    this.legend();
    if (byId('query').value) this.find();
    this.select(position === undefined ? this.firstOf(model) : model.lines[lineIndexAt(model, position)] ?? this.firstOf(model));
  }

  /** The explanations have come: whatever shows or asks for them is drawn again. */
  takeWhy(why) {
    this.model.why = why;
    if (this.selected) this.details.showWhy(this.selected);
    if (/\bsecond[:=]/i.test(byId('query').value)) this.find();
  }

  firstOf(model) {
    return model.lines.find(line => line.kind === 'Headline') ?? model.lines[0] ?? model.nodes[0];
  }

  title() {
    const { model } = this;
    document.title = `${model.name} · ArticleParser`;
    byId('name').textContent = model.name;
    const odd = model.lines.filter(line => line.isOdd).length;
    byId('summary').textContent = `${this.corrections.pageKind === model.pageKind ? model.pageKind : '✎ ' + this.corrections.pageKind} · ${model.lines.length.toLocaleString('en')} lines · ${model.text.length.toLocaleString('en')} characters`;
    byId('odd-count').textContent = odd;
    byId('odd').disabled = odd === 0;
    this.say(this.news());
  }

  /** What concerns the page as a whole. */
  news() {
    return this.model.diagnostics.filter(diagnostic => diagnostic.end === diagnostic.start).map(diagnostic => `${diagnostic.id}: ${diagnostic.message}`).join('  ');
  }

  legend() {
    const counts = new Map();
    for (const line of this.model.lines) counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
    const items = [...counts].sort((one, other) => other[1] - one[1]).map(([kind, count]) => {
      const button = element('button', 'f-' + familyOf(kind), kind);
      button.type = 'button';
      button.title = `Find lines of this kind: kind:${kind}`;
      button.append(element('span', 'count', String(count)));
      button.addEventListener('click', () => this.ask(byId('query').value === 'kind:' + kind ? '' : 'kind:' + kind));
      const item = element('li');
      item.append(button);
      return item;
    });
    byId('legend').replaceChildren(...items);
  }

  bind() {
    byId('query').addEventListener('input', () => this.find());
    byId('search').addEventListener('submit', event => (event.preventDefault(), this.goToHit(1)));
    byId('hit-previous').addEventListener('click', () => this.goToHit(-1));
    byId('odd').addEventListener('click', () => this.goToOdd(1));
    byId('open-all').addEventListener('click', () => this.openAll());
    byId('help-open').addEventListener('click', () => byId('help').showModal());
    document.addEventListener('keydown', event => this.key(event));
  }

  select(node) {
    if (!node || node === this.selected) return;
    this.selected = node;
    this.text.showSelection(node, true);
    this.tree.showSelection(node, true);
    this.details.showSelection(node);
  }

  hover(node) {
    if (node === this.hovered) return;
    this.hovered = node;
    requestAnimationFrame(() => {
      this.text.showHover(this.hovered);
      this.tree.showHover(this.hovered);
    });
  }

  ask(text) {
    byId('query').value = text;
    this.find();
    if (text) this.goToHit(1, true);
  }

  find() {
    const box = byId('query');
    try {
      const query = parseQuery(box.value, this.model);
      this.query = query.isEmpty ? [] : this.model.nodes.filter(query.test);
      this.hits = query.isEmpty ? null : new Set(this.query);
      box.removeAttribute('aria-invalid');
      this.say(query.isEmpty ? this.news() : this.query.length === 1 ? '1 match' : `${this.query.length} matches`);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      this.query = [];
      this.hits = null;
      box.setAttribute('aria-invalid', 'true');
      this.say(error.message, true);
    }
    const lines = this.hits && new Set(this.query.flatMap(node => node.isLine ? [node] : this.model.nodes.slice(node.index, node.last)));
    this.text.showHits(lines);
    this.tree.showHits(this.hits);
  }

  goToHit(step, fromStart = false) {
    const next = this.next(this.query, fromStart ? -1 : this.selected?.index ?? -1, step);
    if (!next) return;
    this.select(next);
    this.say(`Match ${this.query.indexOf(next) + 1} of ${this.query.length}`);
  }

  goToOdd(step) {
    const odd = this.model.lines.filter(line => line.isOdd);
    const next = this.next(odd, this.selected?.index ?? -1, step);
    if (!next) return;
    this.select(next);
    const problems = next.diagnostics.map(diagnostic => `${diagnostic.id} ${diagnostic.message}`);
    this.say(`Odd line ${odd.indexOf(next) + 1} of ${odd.length}: ${problems.join('; ') || `confidence ${percent(next.confidence)}`}`);
  }

  /** The next of some nodes before or behind a place, and around the page's end. */
  next(nodes, index, step) {
    return step > 0 ? nodes.find(node => node.index > index) ?? nodes[0] : nodes.findLast(node => node.index < index) ?? nodes.at(-1);
  }

  openAll() {
    const button = byId('open-all');
    const all = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', all);
    this.tree.openAll(all);
  }

  say(message, isBad = false) {
    byId('query-says').textContent = message;
    byId('query-says').classList.toggle('bad', isBad);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.target.id === 'query') return this.queryKey(event);
    if (isTyping(event)) return;
    const actions = {
      '/': () => byId('query').select(), n: () => this.goToOdd(1), N: () => this.goToOdd(-1),
      k: () => byId('correct-kind')?.focus(), o: () => this.openAll(), t: () => byId('theme').click(), '?': () => byId('help').showModal(),
    };
    if (!(event.key in actions)) return;
    event.preventDefault();
    actions[event.key]();
  }

  queryKey(event) {
    if (event.key === 'Escape') this.ask('');
    else if (event.key === 'Enter' && event.shiftKey) this.goToHit(-1);
    else return;
    event.preventDefault();
  }
}

/** Whether a key goes into a box, and is no command. */
function isTyping(event) {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
}

/** Whether a key alone was pressed, outside of boxes and dialogs. */
function isCommand(event, key) {
  return event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event) && !document.querySelector('dialog[open]');
}

/** Light or dark: as the system has it until somebody chooses. */
function bindTheme() {
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const show = () => (byId('theme').textContent = isDark() ? 'Light' : 'Dark');
  byId('theme').addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}

function start() {
  bindTheme();
  globalThis.explorer = new Explorer();
  explorer.show(readModel(JSON.parse(byId('data').textContent)));
}
