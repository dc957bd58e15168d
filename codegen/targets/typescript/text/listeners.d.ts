/**
 * Registers a handler for an event.
 *
 * One handler may serve several events. It takes their arguments as rest parameters,
 * `(...args) => {}`; where some of them have a reply, it returns one that suits all of those.
 *
 * A function that passes handlers on declares them as {@link EventHandler}.
 *
 * @param event - The event, a name of {@link Events}.
 * @param handler - Is called with the arguments of the event. Where the event has a reply, it
 * returns the reply or a promise of it; elsewhere it may return anything.{example}
 */
on<Name extends EventName>(event: Name, handler: EventHandler<Name>): void;

/**
 * Removes a handler that was registered for an event.
 *
 * @param event - The event, a name of {@link Events}.
 * @param handler - The function that was registered.
 */
remove<Name extends EventName>(event: Name, handler: EventHandler<Name>): void;
