/**
 * What is switched on for the whole page stands on its root, as a class `on-{value}`. The stylesheet
 * could ask the inputs by `:has`, but would look through the page for each of them at every choice.
 */
export const markSwitch = ({ classList }: HTMLElement, value: string, isOn: boolean) =>
  classList.toggle(`on-${value}`, isOn)

/** Marks what the page's own inputs say, for the time before the app runs and for what it leaves alone. */
export function markInputs(root: HTMLElement) {
  const inputs = root.querySelectorAll<HTMLInputElement>('[name=switch], #present, #more')
  for (const { value, checked } of inputs) markSwitch(root, value, checked)
}
