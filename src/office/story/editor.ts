import { baseKeymap, lift, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { docOf, storySchema } from './markdown.ts';

export type StoryCommand = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'link' | 'plain' | 'undo';

export interface OpenEditor {
  readonly run: (command: StoryCommand) => void;
  readonly set: (markdown: string) => void;
  readonly close: () => void;
}

const { nodes, marks } = storySchema;

const link: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  const { from, to } = state.selection;
  if (state.doc.rangeHasMark(from, to, marks.link)) return toggleMark(marks.link)(state, dispatch);
  const href = prompt('Địa chỉ của liên kết, bắt đầu bằng https://');
  if (href === null || !/^https?:\/\/\S+$/u.test(href.trim())) return false;
  return toggleMark(marks.link, { href: href.trim() })(state, dispatch);
};

const COMMANDS: Readonly<Record<StoryCommand, Command>> = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  heading: setBlockType(nodes.heading, { level: 2 }),
  bullets: wrapInList(nodes.bullet_list),
  numbers: wrapInList(nodes.ordered_list),
  link,
  plain: (state, dispatch) =>
    liftListItem(nodes.list_item)(state, dispatch) ||
    setBlockType(nodes.paragraph)(state, dispatch) ||
    lift(state, dispatch),
  undo,
};

const KEYS = keymap({
  'Mod-b': COMMANDS.bold,
  'Mod-i': COMMANDS.italic,
  'Mod-k': link,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  Enter: splitListItem(nodes.list_item),
  'Mod-]': sinkListItem(nodes.list_item),
  'Mod-[': liftListItem(nodes.list_item),
});

/** Opens an editor at `place`; `changed` gets each new text with the Markdown that was opened. */
export function openEditor(
  place: HTMLElement,
  id: string,
  label: string,
  markdown: string,
  changed: (doc: Node, original: string) => void,
): OpenEditor {
  let original = markdown;
  const stateOf = (text: string) =>
    EditorState.create({ doc: docOf(text), plugins: [history(), KEYS, keymap(baseKeymap)] });
  const view = new EditorView(place, {
    state: stateOf(markdown),
    attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': `Bài viết, ${label}` },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed(view.state.doc, original);
    },
  });
  return {
    run: (command) => {
      COMMANDS[command](view.state, view.dispatch.bind(view), view);
      view.focus();
    },
    set: (text) => {
      original = text;
      view.updateState(stateOf(text));
    },
    close: () => {
      view.destroy();
    },
  };
}
