export * from "./headless.js";

export { UserPicker, type UserPickerProps } from "./components/UserPicker/UserPicker.js";
