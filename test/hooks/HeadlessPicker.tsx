import { useUserPicker } from "../../src/hooks/useUserPicker/useUserPicker.js";

/** A picker drawn with plain HTML. */
export function HeadlessPicker() {
  const picker = useUserPicker({ defaultValue: { id: "a1" } });
  return (
    <div {...picker.getRootProps()}>
      <label {...picker.getLabelProps()}>
        Owner
        <input {...picker.getInputProps()} />
      </label>
      <span {...picker.getChosenProps()}>
        {picker.chosen.map(({ name, status }) => (status === "success" ? name : status))}
      </span>
      <div {...picker.getPopupProps()} hidden={!picker.isOpen}>
        {picker.message?.text}
      </div>
      <div {...picker.getStatusProps()}>{picker.announcement}</div>
    </div>
  );
}
