import { Button, LabeledInput, StatusMessage, Text } from "@itwin/itwinui-react";
import { useRef, type ReactElement } from "react";

/** Props of `LiveForm`. */
export interface LiveFormProps {
  /** Returns whether the values could be used. */
  connect: (baseUrl: string, token: string) => boolean;
  problem: string | null;
}

/**
 * Asks for base URL and token. The inputs are uncontrolled, because React writes a controlled value into the document,
 * and have no `name`, so that no form ever puts them into an address.
 */
export function LiveForm({ connect, problem }: LiveFormProps): ReactElement {
  const baseUrl = useRef<HTMLInputElement>(null);
  const token = useRef<HTMLInputElement>(null);
  return (
    <form
      className="live-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (baseUrl.current === null || token.current === null) return;
        if (connect(baseUrl.current.value.trim(), token.current.value)) token.current.value = "";
      }}
    >
      <Text as="p">
        An access token of the iTwin Platform (scope <code>itwin-platform</code>), with or without{" "}
        <code>Bearer</code>, lives for an hour. It stays in the memory of this page, is sent to the
        base URL alone, and is forgotten when you leave.
      </Text>
      <LabeledInput
        ref={baseUrl}
        label="Base URL"
        defaultValue="https://api.bentley.com/users"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <LabeledInput
        ref={token}
        label="Access token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <div role="alert">
        {problem !== null && <StatusMessage status="negative">{problem}</StatusMessage>}
      </div>
      <Button type="submit" styleType="high-visibility">
        Connect
      </Button>
    </form>
  );
}
