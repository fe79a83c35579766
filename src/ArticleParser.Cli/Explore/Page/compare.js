// Two trees beside each other: a page as it was opened and as it is now, with one dialect and with another, or two pages. What is shown is the page; the other is the
// one that it is compared with.

class Compare {
  constructor(live) {
    Object.assign(this, { live, other: null, isDialect: false, changes: [] });
    this.bar = element('div', 'compare');
    this.bar.hidden = true;
    this.summary = element('span');
    this.summary.setAttribute('role', 'status');
    this.bar.append(
      this.summary,
      button('Previous difference', 'D', () => this.go(-1)),
      button('Next difference', 'd', () => this.go(1)),
      button('List', 'All differences', () => this.list()),
      button('End', 'Compare no more', () => this.end()));
    byId('query-says').after(this.bar);
    const open = button('Compare', 'With the page as it was opened; another page is chosen in the list of pages (c)', () => this.start(`data?page=${this.live.data.page}&original=1`));
    open.id = 'compare-open';
    byId('open-all').before(open);
    const dialects = button('Compare dialects', 'The page parsed with the other dialect (x)', () => this.startDialects());
    dialects.id = 'compare-dialects';
    dialects.hidden = live.data.otherDialect === undefined;
    open.after(dialects);
    this.dialog = element('dialog', 'pages');
    this.dialog.setAttribute('aria-label', 'Differences');
    document.body.append(this.dialog);
    document.addEventListener('keydown', event => {
      if (isCommand(event, 'c')) open.click();
      else if (isCommand(event, 'x') && !dialects.hidden) dialects.click();
      else if (isCommand(event, 'd')) this.go(1);
      else if (isCommand(event, 'D')) this.go(-1);
    });
  }

  startDialects() {
    return this.start(`data?page=${this.live.data.page}&other=1`, true);
  }

  async start(path, isDialect = false) {
    try {
      Object.assign(this, { other: readModel(await ask(path)), isDialect });
      this.show(this.live.explorer.model);
    } catch (error) {
      this.live.explorer.say(error.message, true);
    }
  }

  end() {
    this.other = null;
    this.show(this.live.explorer.model);
  }

  /** Another text is shown: where dialects are compared, the other one has to read it too. */
  async follow() {
    if (this.isDialect && this.other) await this.startDialects();
    else this.show(this.live.explorer.model);
  }

  /** What the page is compared with. */
  nameOfOther(model) {
    if (this.isDialect) return `${model.data.otherDialect}, shown with ${model.data.dialect}`;
    return this.other.name + (this.other.data.version < model.data.version && this.other.data.page === model.data.page ? ' as it was opened' : '');
  }

  /** Finds what differs from the page that is shown now. */
  show(model) {
    this.bar.hidden = this.other === null;
    this.changes = this.other ? differences(this.other, model) : [];
    this.live.explorer.text.showChanges(new Map(this.changes.filter(change => change.line && change.was).map(change => [change.line.ordinal, nameOfPlace(change.was)])));
    const count = this.changes.length;
    this.summary.textContent = this.other ? `Compared with ${this.nameOfOther(model)}: ${count === 0 ? 'no line differs' : count === 1 ? '1 difference' : `${count} differences`}` : '';
  }

  go(step) {
    const lines = this.changes.map(change => change.line).filter(line => line);
    const { explorer } = this.live;
    explorer.select(explorer.next(lines, explorer.selected?.index ?? -1, step));
  }

  list() {
    const { model } = this.live.explorer;
    const rows = this.changes.slice(0, MOST_PAGES).map(({ was, line }) => [
      quote(line ? wordsOf(model, line) : wordsOf(this.other, was)),
      was ? nameOfPlace(was) : 'not there',
      line ? nameOfPlace(line) : 'not there',
    ]);
    const close = button('Close', '', () => this.dialog.close());
    this.dialog.replaceChildren(table(['Line', 'There', 'Here'], rows), close);
    this.dialog.showModal();
  }
}

/** Lines that are another kind or stand in another section, and lines that one page alone has, in the order of the page shown. */
function differences(other, model) {
  const found = [];
  const seen = new Set();
  alignLines(other, model).forEach((at, ordinal) => {
    const line = model.lines[ordinal], was = at < 0 ? null : other.lines[at];
    if (was) seen.add(at);
    if (!was || was.kind !== line.kind || was.section !== line.section) found.push({ was, line });
  });
  for (const was of other.lines) if (!seen.has(was.ordinal)) found.push({ was, line: null });
  return found;
}

function nameOfPlace(line) {
  return line.section ? `${line.kind} in ${line.section}` : line.kind;
}
