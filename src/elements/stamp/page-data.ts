/** The JSON a page carries in `<script type="application/json" id="…">`. */
export function pageData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}
