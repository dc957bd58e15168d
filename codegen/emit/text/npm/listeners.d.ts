/**
 * Registers a handler for an event.
 *
 * @param event - The event, a name of {@link Events}.
 * @param handler - Is called with the arguments of the event. Where the event has a reply, it
 * returns the reply or a promise of it.
 */
on<Name extends keyof Events>(
  event: Name,
  handler: ((...args: Events[Name]["arguments"]) => Events[Name]["reply"]) & SharedReply<Name>,
): void;

/**
 * Removes a handler that was registered for an event.
 *
 * @param event - The event, a name of {@link Events}.
 * @param handler - The function that was registered.
 */
remove<Name extends keyof Events>(
  event: Name,
  handler: ((...args: Events[Name]["arguments"]) => Events[Name]["reply"]) & SharedReply<Name>,
): void;
