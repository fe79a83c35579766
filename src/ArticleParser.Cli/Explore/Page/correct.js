// Where a reader says what a line really is. What was said stays with its line while the page is edited, and is saved as labels or as a draft of a dialect.

class Corrections {
  /** @param on what is called: `change` with a line that was corrected, `save` with labels where a server keeps them. */
  constructor(on) {
    Object.assign(this, { on, model: null, made: new Map(), pageKind: '', pages: new Map() });
  }

  /** Shows a page. What was said of it before goes with its lines, however the text was edited since; else labels that were saved count. */
  show(model) {
    const kept = this.pages.get(model.data.page);
    this.made = kept ? carried(kept, model) : model.data.labels ? readLabels(model, model.data.labels) : new Map();
    this.pageKind = kept ? kept.pageKind ?? model.pageKind : model.data.labels ? readPageKind(model, model.data.labels) : model.pageKind;
    this.keep(model);
    this.model = model;
  }

  keep(model) {
    // A kind that was not corrected is the parser's, and changes with the text.
    this.pages.set(model.data.page, { model, made: this.made, pageKind: this.pageKind === model.pageKind ? undefined : this.pageKind });
  }

  /** The choice for the page as a whole. */
  pageBox() {
    const box = element('fieldset', 'correct');
    box.append(element('legend', '', 'What kind of page it really is'));
    const kind = choice('Kind of page', this.model.data.pageKinds, this.pageKind);
    kind.id = 'correct-kind';
    const count = element('p', 'note');
    kind.addEventListener('change', () => {
      this.pageKind = kind.value;
      this.keep(this.model);
      this.tell(count);
      this.on.changePage();
    });
    this.tell(count);
    box.append(kind, count, ...this.buttons());
    return box;
  }

  /** The choices for a line. */
  box(line) {
    const now = this.made.get(line.ordinal) ?? line;
    const box = element('fieldset', 'correct');
    box.append(element('legend', '', 'What it really is'));
    const kind = choice('Kind', Object.keys(ROLE_CODES), now.kind);
    const section = choice('Section', Object.keys(SECTION_CODES), now.section);
    kind.id = 'correct-kind';
    const count = element('p', 'note');
    const set = () => {
      const said = { kind: kind.value, section: line.section === '' ? '' : section.value };
      if (isSame(said, line)) this.made.delete(line.ordinal);
      else this.made.set(line.ordinal, said);
      this.tell(count);
      this.on.change(line);
    };
    kind.addEventListener('change', set);
    section.addEventListener('change', set);
    this.tell(count);
    box.append(kind, section, count, ...this.buttons());
    return box;
  }

  tell(count) {
    const lines = this.made.size === 0 ? 'No line of this page is corrected.' : this.made.size === 1 ? '1 line of this page is corrected.' : `${this.made.size} lines of this page are corrected.`;
    count.textContent = lines + (this.pageKind === this.model.pageKind ? '' : ` Its kind is corrected: the parser says ${this.model.pageKind}.`);
  }

  buttons() {
    const labels = () => labelLine(this.model, this.made, this.pageKind) + '\n';
    const draft = button('Save as dialect', 'The corrected lines as a first draft of a dialect file', () => download(this.model, '.dialect', dialectDraft(this.model, this.made)));
    if (this.model.data.savesLabels) return [button('Save labels', 'The labels of all lines of the page, and its text, into the folder of labels', () => this.on.save(labels())), draft];
    return [
      button('Save labels', 'The labels of all lines of the page, in the form that the role board reads', () => download(this.model, '.labels.txt', labels())),
      button('Save text', 'The text that the labels are of', () => download(this.model, '.txt', this.model.text)),
      draft,
    ];
  }
}

function carried(kept, model) {
  const carried = new Map();
  if (kept.made.size === 0) return carried;
  alignLines(kept.model, model).forEach((was, ordinal) => {
    const said = kept.made.get(was);
    if (said && !isSame(said, model.lines[ordinal])) carried.set(ordinal, said);
  });
  return carried;
}

function isSame(said, line) {
  return said.kind === line.kind && said.section === line.section;
}

function button(text, title, action) {
  const made = element('button', '', text);
  made.type = 'button';
  made.title = title;
  made.addEventListener('click', action);
  return made;
}

function download(model, ending, text) {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = fileNameOf(model) + ending;
  link.click();
  URL.revokeObjectURL(link.href);
}

function choice(label, names, chosen) {
  const select = element('select');
  select.setAttribute('aria-label', label);
  for (const name of names.includes(chosen) ? names : [chosen || 'Page', ...names]) {
    const option = element('option', '', name);
    option.selected = name === chosen;
    select.append(option);
  }
  return select;
}
