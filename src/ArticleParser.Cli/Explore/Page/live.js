// The page that a server on this machine sends: its text can be typed into, and is parsed again at each stroke.

const TYPING_PAUSE = 60;

// Evidence is weighed when nobody types: it takes longer than parsing, and the next stroke would make it idle.
const WEIGHING_PAUSE = 400;

class Live {
  constructor(explorer, data) {
    Object.assign(this, { explorer, box: this.makeBox(), isSending: false, timer: 0, whyTimer: 0 });
    explorer.saveLabels = labels => this.saveLabels(labels);
    this.take(data);
    this.weigh(0);
  }

  makeBox() {
    const box = element('textarea', 'edit');
    box.id = 'edit';
    box.hidden = true;
    box.spellcheck = false;
    box.setAttribute('aria-label', 'Text of the page, to edit');
    byId('text').before(box);
    const button = element('button', '', 'Edit');
    button.type = 'button';
    button.id = 'edit-open';
    button.title = 'Type or paste text: it is parsed as you type, and no file is changed (e)';
    button.setAttribute('aria-pressed', 'false');
    byId('open-all').before(button);
    button.addEventListener('click', () => this.toggle(box, button));
    box.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), TYPING_PAUSE);
    });
    document.addEventListener('keydown', event => {
      if (!isCommand(event, 'e')) return;
      event.preventDefault();
      button.click();
    });
    return box;
  }

  toggle(box, button) {
    box.hidden = !box.hidden;
    button.setAttribute('aria-pressed', String(!box.hidden));
    if (!box.hidden) box.focus();
  }

  take(data) {
    this.data = data;
    if (plain(data.text) !== this.box.value && !this.isSending) this.box.value = data.text;
  }

  async show(page) {
    await this.wait();
    const data = await ask(`data?page=${page}`);
    this.take(data);
    this.explorer.show(readModel(data));
    await globalThis.compare.follow();
    this.weigh(0);
  }

  /** Asks why each line is what it is, after a pause. */
  weigh(pause) {
    clearTimeout(this.whyTimer);
    const { page, version } = this.data;
    this.whyTimer = setTimeout(async () => {
      try {
        const why = await ask(`why?page=${page}&version=${version}`);
        if (this.data.page === page && this.data.version === version) this.explorer.takeWhy(why);
      } catch (error) {
        if (this.data.version === version) this.explorer.say(error.message, true);
      }
    }, pause);
  }

  async saveLabels(labels) {
    try {
      const { saved } = await ask(`labels?page=${this.data.page}&version=${this.data.version}`, labels);
      this.explorer.say(`Saved as ${saved}`);
    } catch (error) {
      this.explorer.say(error.message, true);
    }
  }

  async wait() {
    while (this.isSending) await new Promise(done => setTimeout(done, 20));
  }

  /** Sends what has changed since the last answer; one change at a time, so that each is one of the text that the server has. */
  async send() {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let change; (change = changeOf(this.data.text, this.box.value));) {
        const typed = this.box.value;
        const caret = change.start + change.text.length;
        this.data = await ask(`change?page=${this.data.page}&version=${this.data.version}&start=${change.start}&end=${change.end}`, change.text);
        this.explorer.show(readModel(this.data), caret);
        await globalThis.compare.follow();

        // What cannot be sent, as half a surrogate pair, is not sent again and again.
        if (this.box.value === typed && plain(this.data.text) !== typed) this.box.value = this.data.text;
      }
    } catch (error) {
      this.explorer.say(error.message, true);
    } finally {
      this.isSending = false;
      this.weigh(WEIGHING_PAUSE);
    }
  }
}

/** Text as a text box gives it back: each line break one character. */
function plain(text) {
  return text.replace(/\r\n?/g, '\n');
}

/** The one stretch in which two texts differ, in positions of the first; null where they are alike. Line breaks that a text box makes alike are no change. */
function changeOf(before, typed) {
  const old = plain(before);
  if (old === typed) return null;
  let start = 0, end = 0;
  const shorter = Math.min(old.length, typed.length);
  while (start < shorter && old[start] === typed[start]) start++;
  while (end < shorter - start && old[old.length - 1 - end] === typed[typed.length - 1 - end]) end++;
  const text = typed.slice(start, typed.length - end);
  return { start: positionIn(before, start), end: positionIn(before, old.length - end), text };
}

/** Where in a text a position of its plain form is. */
function positionIn(text, position) {
  let at = 0;
  for (let i = 0; i < position; i++) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  return at;
}

async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? {} : { method: 'POST', body });
  } catch {
    throw new Error('The server has ended: start articleparser explore again.');
  }
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
