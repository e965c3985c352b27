/** "What is the", "find the", or nothing, before a probability that is asked for. */
export const ASKED_FOR =
  "(?:(?:what is|what's|whats|find|work out|calculate|write down|state|determine|give) )?(?:the )?";
