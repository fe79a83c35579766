// Where a reader says what a line really is. What was said is kept while the page is open, and saved as a file of labels.

class Corrections {
  constructor() {
    this.show(null);
  }

  show(model) {
    this.model = model;
    this.made = new Map();
  }

  /** The choices for a line. */
  box(line) {
    const now = this.made.get(line.ordinal) ?? line;
    const box = element('fieldset', 'correct');
    box.append(element('legend', '', 'What it really is'));
    const kind = choice('Kind', Object.keys(ROLE_CODES), now.kind);
    const section = choice('Section', Object.keys(SECTION_CODES), now.section);
    const save = element('button');
    save.type = 'button';
    const count = () => (save.textContent = `Save labels of the page (${this.made.size} corrected)`);
    const set = () => {
      if (kind.value === line.kind && section.value === line.section) this.made.delete(line.ordinal);
      else this.made.set(line.ordinal, { kind: kind.value, section: section.value });
      count();
    };
    kind.addEventListener('change', set);
    section.addEventListener('change', set);
    save.addEventListener('click', () => this.save());
    count();
    box.append(kind, section, save);
    return box;
  }

  save() {
    const link = element('a');
    link.href = URL.createObjectURL(new Blob([labelLine(this.model, this.made) + '\n'], { type: 'text/plain' }));
    link.download = this.model.name.replace(/[^\p{L}\p{N}.-]+/gu, '_') + '.labels.txt';
    link.click();
    URL.revokeObjectURL(link.href);
  }
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
