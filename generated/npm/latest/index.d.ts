// Generated from the transcription of the API. Changes belong there.

/**
 * Communicator Widget SDK, edition latest.
 *
 * The API by which a host page, usually a CRM, talks to the Communicator Widget it embeds, in its
 * current release. It was called Agent Desktop client-side JavaScript API before. The vendor's own
 * integrations of Microsoft Dynamics, ServiceNow and Salesforce Lightning are built on it.
 *
 * Most facts come from the vendor's type declarations of July 2026; where a page of the current
 * documentation could be found, the page is cited too.
 *
 * A handler stays registered until it is removed with the same event and the same function.
 * Register one handler only for an event that is answered: with several the documentation lets the
 * result of the last one count, and other sources word the rule differently.
 *
 * On the wire a method call is a request that is named by its command; the answer carries the same
 * name followed by `_RESPONSE`, and so does the answer to an event, see {@link APIPacket}.
 *
 * A member that names no source has those of the type it belongs to.
 *
 * Sources disagree on its result: page onSummaryGenerationStarted (latest): “handlers return void”;
 * vendor type declarations (2026-07-02) and page onRequestRecordInfo (latest, 2026-04-02) and page
 * onRequestRecordOnScreen (latest, 2026-04-02): “handlers return SyncAsyncResult, a value or a
 * promise of it”. Decided: every handler may return a promise. A promise where nobody waits for the
 * result does no harm, and where somebody waits the pages allow it as well.
 *
 * Sources disagree on its result: page onGetKnowledgeBaseFolder (latest, 2026-04-02): “the result
 * of the last of several handlers counts”; test harness written against the adapter script of
 * widget 2.0: “the last result that is not undefined counts”; early public development build of the
 * adapter script: “the last fulfilled result that is neither null nor undefined counts, or else
 * null”. Decided: rely on one handler only for an event that is answered. With a single handler
 * that answers, the rules come to the same. The last rule is that of a build older than any
 * edition; which of them a widget follows is not known.
 *
 * Known to exist and not declared:
 *
 * - `ON_VOICE_TRANSCRIPT_MESSAGE` (event): Known by its name from one third-party source alone;
 *   nothing is known of what it carries.
 * - `getChatTranscript` (method): Known from one third-party source alone, with one argument of
 *   unknown meaning.
 * - `getVoiceTranscript` (method): Known from one third-party source alone, with one argument of
 *   unknown meaning.
 * - `onCommWidgetReady` (method): Known from one third-party source alone. It is said to take a
 *   callback that is called once, when the widget has loaded.
 * - `thinClient` (option of the constructor): Known from one third-party source alone. It is said
 *   to keep the adapter from making an iframe when there is no `mountRoot`.
 * - `a further argument of startCall, startChat and startEmail` (parameter): One third-party source
 *   counts one more trailing argument than the declarations have. Its meaning is not known.
 * - `FilterByHavingResponse` (type): A step on the way to {@link CallbackMessageWithResponse};
 *   nothing else uses it.
 * - `RESPONSE_SUFFIX, jsApi_interactionOriginations, phoneTypes and the other constants`
 *   (constants): Values at run time; these are types. The types made from the lists are
 *   transcribed, and the description of the edition states the suffix.
 * - `adcFrame` (property of the client): A public property up to the declarations of February 2026,
 *   gone from those of July. The option {@link InitOptions.adcFrame} is still there.
 * - `CallbackMethodsReturnTypeMap` (type): Exported up to the declarations of February 2026, gone
 *   from those of July. What an event is answered with is part of the event here.
 * - `ready, comm-widget-ready, hello and hi` (types of packets): Known from third-party sources
 *   alone: the first two are seen by a message logger of widget 2.0, the last two are the handshake
 *   of an early build.
 * - `value of integrationKey when it is left out` (default): Known from third-party sources alone:
 *   a random UUID, in an early build a random hexadecimal text. Nobody can rely on a random value.
 *
 * @packageDocumentation
 */

// The client

/**
 * The client object. The adapter script puts its constructor on the page's global object. A tenant
 * serves it under `/agent/communicator/adapters/api.js` for widget 1.0 and under
 * `/agent/crmembedded/adapters/api.js` for widget 2.0.
 *
 * Sources disagree on its meaning: page APIMethods (latest): “the global is called like a
 * function”; vendor type declarations (2026-07-02) and vendor example of an embedding page
 * (2026-07-06): “the global is a constructor and needs new”. Decided: a constructor. The
 * declarations describe a class, and the vendor's own example and public integrations use `new`. A
 * class called without `new` throws.
 *
 * Sources disagree on its type: vendor type declarations (2026-07-02): “AgentDesktopClientAPI is a
 * class, and exported”; vendor example of an embedding page (2026-07-06): “imports types only and
 * takes the constructor from the global object”. Decided: an interface, and a type of its own for
 * the constructor. There is no module a class could be imported from: the only value is the
 * constructor on the global object. `new AgentDesktopClientAPI()` would compile and fail in the
 * browser. Where a program says `typeof AgentDesktopClientAPI`, it wants
 * `AgentDesktopClientAPIClassType`.
 *
 * Sources disagree on its name: page getInteractionsState (latest): “AgentDesktopClientAPIImpl is
 * constructed in the example”; page APIMethods (latest) and vendor type declarations (2026-07-02):
 * “brightpattern.AdApi is the constructor”. Decided: brightpattern.AdApi. A name of the vendor's
 * own code has found its way into the example.
 *
 * Sources disagree on its meaning: vendor example of an embedding page (2026-07-06): “widget 2.0
 * unless another version is asked for, in its README”; vendor example of an embedding page
 * (2026-07-06): “widget 1.0 unless another version is asked for, in its code since 2026-06-30”.
 * Decided: no default; a page chooses by the path of the script. The default is one of the example
 * and not of the API. On a side branch of July 2026 the code says 2.0 as well.
 *
 * Sources: page APIMethods (latest); page Purpose (latest); vendor type declarations (2026-07-02);
 * vendor example of an embedding page (2026-07-06).
 */
export interface AgentDesktopClientAPI {
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
   * returns the reply or a promise of it; elsewhere it may return anything.
   *
   * @example
   * ```ts
   * for (const event of ["ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED"] as const) {
   *   client.on(event, (...args) => console.log(event, args));
   * }
   * ```
   */
  on<Name extends EventName>(event: Name, handler: EventHandler<Name>): void;

  /**
   * Removes a handler that was registered for an event.
   *
   * @param event - The event, a name of {@link Events}.
   * @param handler - The function that was registered.
   */
  remove<Name extends EventName>(event: Name, handler: EventHandler<Name>): void;

  /**
   * Starts an outgoing call.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param phonenumber - Number to call.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startCall(
    phonenumber: string,
    associatedObjects?: InitialObjects,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts a chat.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param channel - Channel of the chat.
   * @param address - Address of the other side on that channel, such as a phone number for SMS.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startChat(
    channel: ChatChannelType,
    address: string,
    associatedObjects?: InitialObjects,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts an email.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param email - Address to write to.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startEmail(
    email: string,
    associatedObjects?: InitialObjects,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Sends DTMF tones into a call.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param dtmf - The digits to send.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  sendDtmf(dtmf: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Starts a consultation call, usually before a {@link AgentDesktopClientAPI.transfer}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param phone - Number to call.
   */
  consultCall(phone: string): Promise<OperationResult<null>>;

  /**
   * Transfers a call without consulting the party that takes over.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param phone - Number to transfer to.
   * @param customTransferData - Data to send along. A party that takes over gets them with the
   * event {@link Events.ON_LOAD_TRANSFER_DATA}; one that joins a conference presumably does as
   * well.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  blindTransfer(
    phone: string,
    customTransferData?: CustomTransferData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Completes a transfer after a consultation, see {@link AgentDesktopClientAPI.consultCall}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param customTransferData - Data for the party that takes over. It gets them with the event
   * {@link Events.ON_LOAD_TRANSFER_DATA}.
   */
  transfer(customTransferData?: CustomTransferData): Promise<OperationResult<null>>;

  /**
   * Adds a party to a call. A call of two parties becomes a conference.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param phone - Number of the party.
   * @param customTransferData - Data for the party that joins. No source says how it gets them;
   * presumably with the event {@link Events.ON_LOAD_TRANSFER_DATA}.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  inviteToCallConference(
    phone: string,
    customTransferData?: CustomTransferData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Removes a party from a conference.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param partyId - ID of the party, see {@link CallParty.id}.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  removeFromCallConference(partyId: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Ends a conference.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  destroyCallConference(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Merges all calls of the agent into one conference.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param customTransferData - Data to send along. A party that takes over gets them with the
   * event {@link Events.ON_LOAD_TRANSFER_DATA}; one that joins a conference presumably does as
   * well.
   */
  mergeAllCallsIntoConference(
    customTransferData?: CustomTransferData,
  ): Promise<OperationResult<null>>;

  /**
   * Puts a call on hold or takes it off hold.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the call is to be on hold.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallHold(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Starts or stops the recording of a call.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the call is to be recorded.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallRecording(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Mutes or unmutes a call.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the call is to be muted.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallMute(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Mutes or unmutes the recording of a call. Compare {@link AgentDesktopClientAPI.setCallMute},
   * which concerns the call itself.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the recording is to be muted.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallRecordingMute(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Gives the dialpad a list of entries to offer to the agent, such as the contacts of the record
   * on the screen.
   *
   * Sources: page setDialCandidates (latest); vendor type declarations (2026-07-02).
   *
   * @param candidates - The entries.
   */
  setDialCandidates(candidates: DialCandidate[]): Promise<OperationResult<null>>;

  /**
   * Accepts an interaction that is offered to the agent.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  acceptInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Rejects an interaction that is offered to the agent.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  rejectInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Takes the agent out of an interaction. Judging by the names,
   * {@link AgentDesktopClientAPI.completeInteraction} then ends the work on it.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  leaveInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Completes an interaction.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  completeInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Takes the agent out of an interaction and completes it in one step.
   *
   * Sources disagree on its parameters: vendor type declarations (2026-07-02): “disposition, note
   * and interactionId”; test harness written against the adapter script of widget 2.0:
   * “interactionId comes first”. Decided: disposition, note and interactionId. The third-party
   * source says of itself that its labels are guesses on minified code.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param disposition - Disposition to set. The documentation does not say whether it is the ID,
   * the code or the name.
   * @param note - Note to add.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  leaveAndCompleteInteraction(
    disposition?: string,
    note?: string,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Makes an interaction the active one.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param interactionId - ID of the interaction.
   */
  switchActiveInteraction(interactionId: string): Promise<OperationResult<null>>;

  /**
   * Reads all interactions of the agent and which of them is active. Meant for the start of the
   * host page and for the time after it was loaded again.
   *
   * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
   */
  getInteractionsState(): Promise<OperationResult<InteractionsState>>;

  /**
   * Lists the dispositions allowed for a service or an interaction.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param target - The service or the interaction; an empty object means the active interaction.
   */
  getDispositionsList(target: DispositionTarget): Promise<OperationResult<DispositionData[]>>;

  /**
   * Sets the disposition of an interaction.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param disposition - The disposition, see {@link AgentDesktopClientAPI.getDispositionsList}.
   * The documentation does not say whether it is the ID, the code or the name.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setDisposition(disposition: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Says when a record of an outbound campaign is to be tried again. Only for interactions of
   * outbound campaigns whose disposition is not final, see {@link DispositionType | "CONTINUE"}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param rescheduleData - The number to dial and the window in which to dial it.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setRescheduleWindow(
    rescheduleData: RescheduleData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Adds a note to an interaction. How it differs from {@link AgentDesktopClientAPI.updateNote} and
   * {@link AgentDesktopClientAPI.replaceNote} is known from the names alone.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  addNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Updates the note of an interaction. Compare {@link AgentDesktopClientAPI.addNote}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  updateNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Replaces the note of an interaction. Compare {@link AgentDesktopClientAPI.addNote}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  replaceNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Sets a variable of the scenario that handles an interaction.
   *
   * Sources: page setVariable (latest, 2026-04-03); vendor type declarations (2026-07-02).
   *
   * @param key - Name of the variable.
   * @param value - Its new value.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setVariable(key: string, value: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Reads variables of the scenario that handles an interaction. The result has the values by name.
   *
   * Sources: page getVariables (latest, 2026-04-02); vendor type declarations (2026-07-02).
   *
   * @param keys - Names of the variables.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  getVariables(
    keys: string[],
    interactionId?: string,
  ): Promise<OperationResult<Record<string, string>>>;

  /**
   * Links a CRM record to an interaction. It then appears in
   * {@link InteractionAssociatedObjectsData.list}.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param object - The record.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  addInteractionAssociatedObject(
    object: InteractionAssociatedObjectData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Stores what the host page shows for an interaction. When the agent switches back to the
   * interaction, the page gets it back with the event {@link Events.ON_SHOW_SCREEN}.
   *
   * Sources: page setInteractionActiveScreen (latest, 2026-04-03); vendor type declarations
   * (2026-07-02).
   *
   * @param screenData - What the page shows, in its own words.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setInteractionActiveScreen(
    screenData: InteractionScreen,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Sends a message into a chat in the agent's name.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param message - The message.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  sendChatMessage(message: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Puts text into the agent's input field of a chat, without sending it.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param message - The text.
   * @param allowOverwrite - Whether to replace what the agent has already typed.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  suggestChatMessage(
    message: string,
    allowOverwrite?: boolean,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Brings a further agent into a chat.
   *
   * Sources: page inviteToChatConference (latest); vendor type declarations (2026-07-02).
   *
   * @param agentID - ID of the agent as a user, see {@link User.id}. Sources disagree on its name:
   * page inviteToChatConference (latest): “agentID in the signature”; page inviteToChatConference
   * (latest): “partyId in the parameter table”; vendor type declarations (2026-07-02): “partyId”.
   * Decided: agentID. The name is that of the page's signature. It is the ID of a user and not of a
   * party in the chat, so the other name would mislead. Only the position counts in a call.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  inviteToChatConference(agentID: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Removes a party from a chat.
   *
   * Sources: page removeFromChatConference (latest, 2026-04-02); vendor type declarations
   * (2026-07-02).
   *
   * @param partyId - ID of the party in the chat, see {@link ChatParty.id}. It is not the ID with
   * which the party was invited.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  removeFromChatConference(partyId: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Reads whether an agent is logged in, and who.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getLoginState(): Promise<OperationResult<LoginStateData>>;

  /**
   * Logs an agent in. Works with widget 1.0 only: the vendor's example calls it the legacy way to
   * log in. Use {@link AgentDesktopClientAPI.openLogin} with widget 2.0.
   *
   * Sources disagree on whether it exists: vendor type declarations (2026-02-25): “not declared,
   * openLogin stands in its place”; vendor type declarations (2026-07-02): “declared, and openLogin
   * too”; vendor example of an embedding page (2026-07-06): “usable with widget 1.0 only”; test
   * harness written against the adapter script of widget 2.0: “not among the methods of widget
   * 2.0”. Decided: both methods. It was missing for one release and is back, for tenants that still
   * serve widget 1.0.
   *
   * Sources: vendor type declarations (2026-07-02); vendor example of an embedding page
   * (2026-07-06).
   *
   * @param loginData - What the agent logs in with.
   * @param force - Whether to log in even if the user is logged in elsewhere. The vendor's example
   * does so after the server error `user_already_logged_in`, see {@link ServerErrorCodes}.
   */
  login(loginData: LoginData, force?: boolean): Promise<OperationResult<null>>;

  /**
   * Opens the login page or form of the widget. No page about it was found; the vendor's example
   * uses it as the new way to log in, with widget 1.0 and 2.0.
   *
   * Sources: vendor type declarations (2026-07-02); vendor example of an embedding page
   * (2026-07-06).
   */
  openLogin(): Promise<OperationResult<null>>;

  /**
   * Logs the agent out.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  logout(): Promise<OperationResult<null>>;

  /**
   * Reads the state of the agent.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getAgentState(): Promise<OperationResult<AgentStateData>>;

  /**
   * Sets the state of the agent.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - The new state. According to the documentation of 5.19 the other states of
   * {@link AgentState} cannot be set. Sources disagree on its type: page setAgentState (5.19):
   * “AgentState with the values ready and not_ready”; vendor type declarations (2026-07-02):
   * “AgentState with seven values”. Decided: "ready" | "not_ready". What may be sent is the
   * narrower reading. The page belongs to the edition before; no page of this one was found.
   * @param notReadyReason - Why the agent is not ready, one of
   * {@link AgentDesktopClientAPI.getAgentNotReadyReasons}. According to the documentation of 5.19
   * it is needed for `not_ready`.
   */
  setAgentState(
    state: "ready" | "not_ready",
    notReadyReason?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Lists the reasons for not being ready that are configured for the contact center.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getAgentNotReadyReasons(): Promise<OperationResult<string[]>>;

  /**
   * Lists teams. No source says whether these are all there are.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getTeams(): Promise<OperationResult<Team[]>>;

  /**
   * Lists the members of a team.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param teamId - ID of the team, see {@link AgentDesktopClientAPI.getTeams}.
   */
  getTeamMembers(teamId: string): Promise<OperationResult<User[]>>;

  /**
   * Lists services. The documentation does not say which; presumably those the agent can select.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getServicesList(): Promise<OperationResult<ServiceData[]>>;

  /**
   * Reads the service the agent has selected; `null` when none is.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getService(): Promise<OperationResult<ServiceData | null>>;

  /**
   * Selects a service or clears the selection.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param service - The service, or `null` for none. The documentation does not say whether it is
   * the ID or the name.
   */
  setService(service: string | null): Promise<OperationResult<null>>;

  /**
   * Lists the DID numbers the agent can use for outgoing interactions.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getDIDNumbersList(): Promise<OperationResult<DIDNumber[]>>;

  /**
   * Reads the DID number the agent has selected; `null` when none is.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getDIDNumber(): Promise<OperationResult<DIDNumber | null>>;

  /**
   * Selects a DID number for outgoing interactions or clears the selection.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param did - The DID number, or `null` for none. The documentation does not say whether it is
   * the ID or the number itself.
   */
  setDIDNumber(did: string | null): Promise<OperationResult<null>>;

  /**
   * Reads the configuration of the integration.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getConfig(): Promise<OperationResult<IntegrationConfig>>;

  /**
   * Lists the kinds of phone device the agent can choose, see
   * {@link AgentDesktopClientAPI.setPhoneDevice}.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getPhoneDevicesList(): Promise<OperationResult<PhoneDevice[]>>;

  /**
   * Reads the phone device the agent uses.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getPhoneDevice(): Promise<OperationResult<PhoneDeviceData>>;

  /**
   * Chooses the phone device.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param phoneDevice - The device.
   */
  setPhoneDevice(phoneDevice: PhoneDeviceData): Promise<OperationResult<null>>;

  /**
   * Mutes or unmutes the recording of the agent's screen.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the recording is to be muted.
   */
  setScreenRecordingMute(state: boolean): Promise<OperationResult<null>>;

  /**
   * Reads whether the agent's screen is being recorded.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  getScreenRecordingState(): Promise<OperationResult<ScreenRecordingState>>;

  /**
   * Minimizes or restores the widget.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param state - Whether the widget is to be minimized.
   */
  setWidgetMinimized(state: boolean): Promise<OperationResult<null>>;

  /**
   * Not described by any source. Judging by the name it tells the widget that the host page, or the
   * tab it is in, became the active one.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  activatePage(): Promise<OperationResult<null>>;

  /**
   * Registers a function that is shown every message between the host page and the widget. The
   * method itself sends nothing.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @param callback - The function.
   */
  injectMessageLogger(callback: MessageLogger): void;
}

/** Constructs {@link AgentDesktopClientAPI}. */
export interface AgentDesktopClientAPIClassType {
  /** @param options - How the widget is embedded. Every option may be left out. */
  new (options?: InitOptions): AgentDesktopClientAPI;

  /** What all clients have in common, as for every class. */
  prototype: AgentDesktopClientAPI;
}

// Events

/**
 * Every event by its name: the arguments its handlers get and the reply they give. Where nobody
 * waits for a reply it is unknown, and a handler may return anything.
 */
export interface Events {
  /**
   * The agent got a new interaction.
   *
   * Handler: {@link OnNewInteractionHandler}.
   */
  ON_NEW_INTERACTION: {
    arguments: [newInteraction: InteractionData];
    reply: unknown;
  };

  /**
   * An interaction is over and no longer among those of the agent.
   *
   * Handler: {@link OnInteractionRemovedHandler}.
   */
  ON_INTERACTION_REMOVED: {
    arguments: [interaction: InteractionData];
    reply: unknown;
  };

  /**
   * An interaction changed its state.
   *
   * Handler: {@link OnInteractionStateChangeHandler}.
   */
  ON_INTERACTION_STATE_CHANGE: {
    arguments: [interaction: InteractionData];
    reply: unknown;
  };

  /**
   * Another interaction became the active one, or none is active any more.
   *
   * Handler: {@link OnActiveInteractionSwitchHandler}.
   */
  ON_ACTIVE_INTERACTION_SWITCHED: {
    arguments: [activatedInteractionId: string | null];
    reply: unknown;
  };

  /**
   * The activity record of an interaction that has ended should be saved, usually as a log entry of
   * the CRM. Answer with what was saved, or with nothing. The widget waits for the answer, so a
   * promise should not stay open.
   *
   * Handler: {@link OnSaveActivityRecordHandler}.
   */
  ON_SAVE_ACTIVITY_RECORD: {
    arguments: [activity: InteractionActivityData];
    reply: ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>;
  };

  /**
   * The audio quality of a call became bad, or recovered.
   *
   * Handler: {@link OnCallAudioQualityAlertHandler}.
   */
  ON_CALL_AUDIO_QUALITY_ALERT: {
    arguments: [callId: string, alert: boolean];
    reply: unknown;
  };

  /**
   * An AI summary of an interaction is being made. The service needs Real Time AI Summary / Notes
   * for it.
   *
   * Handler: {@link OnSummaryGenerationStarted}.
   */
  ON_SUMMARY_GENERATION_STARTED: {
    arguments: [interactionId: string];
    reply: unknown;
  };

  /**
   * The AI summary of an interaction is ready, or could not be made. The service needs Historical
   * AI Summary for it.
   *
   * Handler: {@link OnSummaryGenerationCompletedHandler}.
   */
  ON_SUMMARY_GENERATION_COMPLETED: {
    arguments: [summaryData: InteractionSummaryResult];
    reply: unknown;
  };

  /**
   * The agent opens a folder of the external knowledge base and the widget asks for its content.
   *
   * Handler: {@link OnGetKnowledgeBaseFolderHandler}.
   */
  ON_GET_KNOWLEDGE_BASE_FOLDER: {
    arguments: [options: KBFolderOptions];
    reply: ExternalKBItemData[] | Promise<ExternalKBItemData[]>;
  };

  /**
   * The agent searches the external knowledge base and the widget asks for the results.
   *
   * Handler: {@link OnSearchKnowledgeBaseHandler}.
   */
  ON_SEARCH_KNOWLEDGE_BASE: {
    arguments: [query: string, language?: string, folderId?: string];
    reply: ExternalKBSearchResultData[] | Promise<ExternalKBSearchResultData[]>;
  };

  /**
   * The agent opens an article of the external knowledge base and the widget asks for it. Answer
   * `null` when there is no such article.
   *
   * Handler: {@link OnGetKnowledgeBaseArticleHandler}.
   */
  ON_GET_KNOWLEDGE_BASE_ARTICLE: {
    arguments: [articleId: string];
    reply: ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>;
  };

  /**
   * The agent is about to transfer an interaction, and the widget asks for data to send along.
   *
   * Handler: {@link OnRequestTransferDataHandler}.
   */
  ON_REQUEST_TRANSFER_DATA: {
    arguments: [interactionId: string];
    reply: CustomTransferData | Promise<CustomTransferData>;
  };

  /**
   * An interaction was transferred to the agent together with data. They are what the other side
   * answered to {@link Events.ON_REQUEST_TRANSFER_DATA} or passed to the method it used.
   *
   * Handler: {@link OnLoadTransferDataHandler}.
   */
  ON_LOAD_TRANSFER_DATA: {
    arguments: [interactionId: string, data: CustomTransferData];
    reply: unknown;
  };

  /**
   * A CRM record should be shown. A scenario wants it, or the agent clicked on it among the recent
   * items, in the popup for quick access to records or on the tab of associated records.
   *
   * Handler: {@link OnOpenRecordHandler}.
   */
  ON_OPEN_RECORD: {
    arguments: [
      record: InteractionAssociatedObjectData,
      interactionId?: string,
      options?: OpenRecordOptions,
    ];
    reply: unknown;
  };

  /**
   * The results of a search among CRM records should be shown.
   *
   * Handler: {@link OnSearchRecordsHandler}.
   */
  ON_SEARCH_RECORDS: {
    arguments: [search: SearchRecordsQuery, interactionId?: string, inNewTab?: boolean];
    reply: unknown;
  };

  /**
   * The agent is about to complete an interaction and the widget asks whether the CRM records that
   * were picked for it will do. Without a handler every set of records will.
   *
   * Handler: {@link OnValidateAssociatedRecordsHandler}.
   */
  ON_VALIDATE_ASSOCIATED_RECORDS: {
    arguments: [interactionId: string, records: InteractionAssociatedObjectsData];
    reply: RecordsValidationResult | Promise<RecordsValidationResult>;
  };

  /**
   * A scenario named a CRM record and the widget asks how to show it. Answer `null` when there is
   * no such record.
   *
   * Handler: {@link OnRequestRecordInfoHandler}.
   */
  ON_REQUEST_RECORD_INFO: {
    arguments: [payload: RecordInfoRequest];
    reply: InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>;
  };

  /**
   * The widget asks which CRM record the host page shows at the moment, for Direct Chat. Answer
   * `null` when it shows none.
   *
   * Handler: {@link OnRequestRecordOnScreenHandler}.
   */
  ON_REQUEST_RECORD_ON_SCREEN: {
    arguments: [];
    reply: InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>;
  };

  /**
   * The host page should show again what it stored with
   * {@link AgentDesktopClientAPI.setInteractionActiveScreen}, because the interaction became the
   * active one.
   *
   * Handler: {@link OnShowScreenHandler}.
   */
  ON_SHOW_SCREEN: {
    arguments: [screen: InteractionScreen, interactionId?: string];
    reply: unknown;
  };

  /**
   * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself and to
   * keep the widget from doing it; with `false` the widget goes on as usual.
   *
   * Handler: {@link OnWebScreenPopCustomHandler}.
   */
  ON_WEB_SCREEN_POP_CUSTOM: {
    arguments: [interactionId: string, webScreenPop: WebScreenPop];
    reply: boolean | Promise<boolean>;
  };

  /**
   * An agent logged in.
   *
   * Handler: {@link OnLoginHandler}.
   */
  ON_LOGIN: {
    arguments: [loginState: LoginStateData];
    reply: unknown;
  };

  /**
   * The agent logged out.
   *
   * Handler: {@link OnLogoutHandler}.
   */
  ON_LOGOUT: {
    arguments: [];
    reply: unknown;
  };

  /**
   * The state of the agent changed.
   *
   * Handler: {@link OnAgentStateChangeHandler}.
   */
  ON_AGENT_STATE_CHANGE: {
    arguments: [state: AgentState, notReadyReason?: string];
    reply: unknown;
  };

  /**
   * The server reported an error that concerns the agent's session or the whole system.
   *
   * Handler: {@link OnServerErrorHandler}.
   */
  ON_SERVER_ERROR: {
    arguments: [error: ServerErrorData];
    reply: unknown;
  };

  /**
   * The widget was minimized or restored.
   *
   * Handler: {@link OnWidgetMinimizedChangeHandler}.
   */
  ON_WIDGET_MINIMIZED_CHANGE: {
    arguments: [widgetMinimized: boolean];
    reply: unknown;
  };

  /**
   * The recording of the agent's screen was started, stopped, muted or unmuted.
   *
   * Handler: {@link OnScreenRecordingStateChangeHandler}.
   */
  ON_SCREEN_RECORDING_STATE_CHANGE: {
    arguments: [screenRecordingState: ScreenRecordingState];
    reply: unknown;
  };

  /**
   * The softphone became ready or stopped working.
   *
   * Handler: {@link OnSoftphoneStatusChangeHandler}.
   */
  ON_SOFTPHONE_STATUS_CHANGE: {
    arguments: [ready: boolean, error?: string];
    reply: unknown;
  };

  /**
   * Other audio devices are in use.
   *
   * Handler: {@link OnAudioDeviceChangeHandler}.
   */
  ON_AUDIO_DEVICE_CHANGE: {
    arguments: [inputDevice?: string, outputDevice?: string];
    reply: unknown;
  };

  /**
   * What the agent can do with the phone changed.
   *
   * Handler: {@link OnPhoneCapabilitiesChangeHandler}.
   */
  ON_PHONE_CAPABILITIES_CHANGE: {
    arguments: [caps: PhoneCapabilities];
    reply: unknown;
  };
}

/** Name of an event. */
export type EventName = keyof Events & string;

/**
 * Handler of an event, for functions and tables of your own that pass handlers on. A handler of
 * several events gets the arguments of any of them, and its reply must suit them all.
 */
export type EventHandler<Name extends EventName> =
  // Whoever takes the reply of one of the events takes that of each: the replies are the same. A
  // compiler believes this of a name it does not know yet, so a generic function can pass a handler
  // on that gives the reply of its event.
  [Name extends unknown ? (reply: Events[Name]["reply"]) => void : never] extends [
    (reply: Events[Name]["reply"]) => void,
  ]
    ? (...args: Events[Name]["arguments"]) => Events[Name]["reply"]
    : // Otherwise the reply is one that everybody who waits for it can take.
      (Name extends unknown ? (reply: Events[Name]["reply"]) => void : never) extends (
          reply: infer Shared,
        ) => void
      ? (...args: Events[Name]["arguments"]) => Shared
      : never;

/**
 * Handles `ON_NEW_INTERACTION`.
 *
 * The agent got a new interaction.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param newInteraction - The new interaction.
 */
export type OnNewInteractionHandler = (newInteraction: InteractionData) => void | Promise<void>;

/**
 * Handles `ON_INTERACTION_REMOVED`.
 *
 * An interaction is over and no longer among those of the agent.
 *
 * Sources disagree on its name: page onInteractionEnd (5.19, 2024-05-29): “OnInteractionEndHandler
 * is the type of the handler and onInteractionEnd the name of the page”; vendor type declarations
 * (2026-07-02): “OnInteractionRemovedHandler is the type of the handler”. Decided:
 * OnInteractionRemovedHandler. The page belongs to the edition before; no page of this one was
 * found. Its name is kept as an alias.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param interaction - The interaction as it stood at its end.
 */
export type OnInteractionRemovedHandler = (interaction: InteractionData) => void | Promise<void>;

/** Another name of {@link OnInteractionRemovedHandler}. */
export type OnInteractionEndHandler = OnInteractionRemovedHandler;

/**
 * Handles `ON_INTERACTION_STATE_CHANGE`.
 *
 * An interaction changed its state.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param interaction - The interaction in its new state.
 */
export type OnInteractionStateChangeHandler = (
  interaction: InteractionData,
) => void | Promise<void>;

/**
 * Handles `ON_ACTIVE_INTERACTION_SWITCHED`.
 *
 * Another interaction became the active one, or none is active any more.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param activatedInteractionId - ID of the interaction that is active now; `null` when none is.
 */
export type OnActiveInteractionSwitchHandler = (
  activatedInteractionId: string | null,
) => void | Promise<void>;

/**
 * Handles `ON_SAVE_ACTIVITY_RECORD`.
 *
 * The activity record of an interaction that has ended should be saved, usually as a log entry of
 * the CRM. Answer with what was saved, or with nothing. The widget waits for the answer, so a
 * promise should not stay open.
 *
 * Sources disagree on its result: vendor type declarations (2026-02-25): “nothing, and no response
 * is awaited”; vendor type declarations (2026-07-02): “ActivityRecordInfo, undefined or void, and
 * the widget waits for it”. Decided: ActivityRecordInfo | undefined | void. The newer declarations.
 * A handler that answers nothing, as the older ones have it, is still allowed.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param activity - The interaction as it stood at its end.
 */
export type OnSaveActivityRecordHandler = (
  activity: InteractionActivityData,
) => ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>;

/**
 * Handles `ON_CALL_AUDIO_QUALITY_ALERT`.
 *
 * The audio quality of a call became bad, or recovered.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param callId - ID of the call. The documentation does not say whether it is the ID of the
 * interaction.
 * @param alert - Whether the alert was raised (`true`) or cleared (`false`).
 */
export type OnCallAudioQualityAlertHandler = (
  callId: string,
  alert: boolean,
) => void | Promise<void>;

/**
 * Handles `ON_SUMMARY_GENERATION_STARTED`.
 *
 * An AI summary of an interaction is being made. The service needs Real Time AI Summary / Notes for
 * it.
 *
 * Sources disagree on its name: page onSummaryGenerationStarted (latest):
 * “OnSummaryGenerationStarted is the type of the handler”; vendor type declarations (2026-07-02):
 * “OnSummaryGenerationStartedHandler is the type of the handler”. Decided:
 * OnSummaryGenerationStarted. The name is the page's; the declared one is kept as an alias.
 *
 * Sources: page onSummaryGenerationStarted (latest); vendor type declarations (2026-07-02).
 *
 * @param interactionId - ID of the interaction.
 */
export type OnSummaryGenerationStarted = (interactionId: string) => void | Promise<void>;

/** Another name of {@link OnSummaryGenerationStarted}. */
export type OnSummaryGenerationStartedHandler = OnSummaryGenerationStarted;

/**
 * Handles `ON_SUMMARY_GENERATION_COMPLETED`.
 *
 * The AI summary of an interaction is ready, or could not be made. The service needs Historical AI
 * Summary for it.
 *
 * Sources disagree on its name: page onSummaryGenerationCompleted (5.19, 2026-02-26):
 * “OnSummaryGenerationCompleted is the type of the handler”; vendor type declarations (2026-07-02):
 * “OnSummaryGenerationCompletedHandler is the type of the handler”. Decided:
 * OnSummaryGenerationCompletedHandler. The page belongs to the edition before; no page of this one
 * was found. Its name is kept as an alias.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param summaryData - The summary, or the report of the failure. Sources disagree on its name:
 * page onSummaryGenerationCompleted (5.19, 2026-02-26): “result”; vendor type declarations
 * (2026-07-02): “summaryData”. Decided: summaryData. The page belongs to the edition before. Only
 * the position counts in a call.
 */
export type OnSummaryGenerationCompletedHandler = (
  summaryData: InteractionSummaryResult,
) => void | Promise<void>;

/** Another name of {@link OnSummaryGenerationCompletedHandler}. */
export type OnSummaryGenerationCompleted = OnSummaryGenerationCompletedHandler;

/**
 * Handles `ON_GET_KNOWLEDGE_BASE_FOLDER`.
 *
 * The agent opens a folder of the external knowledge base and the widget asks for its content.
 *
 * Sources: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 *
 * @param options - Which folder, and in which language.
 */
export type OnGetKnowledgeBaseFolderHandler = (
  options: KBFolderOptions,
) => ExternalKBItemData[] | Promise<ExternalKBItemData[]>;

/**
 * Handles `ON_SEARCH_KNOWLEDGE_BASE`.
 *
 * The agent searches the external knowledge base and the widget asks for the results.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param query - What the agent searches for.
 * @param language - Language of the articles wanted. Absent when none was chosen, as far as the
 * name tells.
 * @param folderId - ID of the folder to search in. Absent when the whole knowledge base is
 * searched, as far as the name tells.
 */
export type OnSearchKnowledgeBaseHandler = (
  query: string,
  language?: string,
  folderId?: string,
) => ExternalKBSearchResultData[] | Promise<ExternalKBSearchResultData[]>;

/**
 * Handles `ON_GET_KNOWLEDGE_BASE_ARTICLE`.
 *
 * The agent opens an article of the external knowledge base and the widget asks for it. Answer
 * `null` when there is no such article.
 *
 * Sources disagree on its name: page onGetKnowledgeBaseArticle (5.19): “OnGetKnowledgeBaseArticle
 * is the type of the handler”; vendor type declarations (2026-07-02):
 * “OnGetKnowledgeBaseArticleHandler is the type of the handler”. Decided:
 * OnGetKnowledgeBaseArticleHandler. The page belongs to the edition before; no page of this one was
 * found. Its name is kept as an alias.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param articleId - ID of the article, from the results of {@link Events.ON_SEARCH_KNOWLEDGE_BASE}
 * or {@link Events.ON_GET_KNOWLEDGE_BASE_FOLDER}.
 */
export type OnGetKnowledgeBaseArticleHandler = (
  articleId: string,
) => ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>;

/** Another name of {@link OnGetKnowledgeBaseArticleHandler}. */
export type OnGetKnowledgeBaseArticle = OnGetKnowledgeBaseArticleHandler;

/**
 * Handles `ON_REQUEST_TRANSFER_DATA`.
 *
 * The agent is about to transfer an interaction, and the widget asks for data to send along.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param interactionId - ID of the interaction.
 */
export type OnRequestTransferDataHandler = (
  interactionId: string,
) => CustomTransferData | Promise<CustomTransferData>;

/**
 * Handles `ON_LOAD_TRANSFER_DATA`.
 *
 * An interaction was transferred to the agent together with data. They are what the other side
 * answered to {@link Events.ON_REQUEST_TRANSFER_DATA} or passed to the method it used.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param interactionId - ID of the interaction.
 * @param data - The data that came with it.
 */
export type OnLoadTransferDataHandler = (
  interactionId: string,
  data: CustomTransferData,
) => void | Promise<void>;

/**
 * Handles `ON_OPEN_RECORD`.
 *
 * A CRM record should be shown. A scenario wants it, or the agent clicked on it among the recent
 * items, in the popup for quick access to records or on the tab of associated records.
 *
 * Sources: page onOpenRecord (latest, 2026-04-02); vendor type declarations (2026-07-02).
 *
 * @param record - The record.
 * @param interactionId - ID of the interaction the record is opened for. Absent when it is opened
 * outside of any, as far as the name tells.
 * @param options - How and at whose request it is opened. The documentation does not say when they
 * are absent.
 */
export type OnOpenRecordHandler = (
  record: InteractionAssociatedObjectData,
  interactionId?: string,
  options?: OpenRecordOptions,
) => void | Promise<void>;

/**
 * Handles `ON_SEARCH_RECORDS`.
 *
 * The results of a search among CRM records should be shown.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param search - What to search for.
 * @param interactionId - ID of the interaction the search is made for. Absent when it is made
 * outside of any, as far as the name tells.
 * @param inNewTab - Whether the results should be shown in a new tab.
 */
export type OnSearchRecordsHandler = (
  search: SearchRecordsQuery,
  interactionId?: string,
  inNewTab?: boolean,
) => void | Promise<void>;

/**
 * Handles `ON_VALIDATE_ASSOCIATED_RECORDS`.
 *
 * The agent is about to complete an interaction and the widget asks whether the CRM records that
 * were picked for it will do. Without a handler every set of records will.
 *
 * Sources: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
 *
 * @param interactionId - ID of the interaction.
 * @param records - The records, and those that were picked among them.
 */
export type OnValidateAssociatedRecordsHandler = (
  interactionId: string,
  records: InteractionAssociatedObjectsData,
) => RecordsValidationResult | Promise<RecordsValidationResult>;

/**
 * Handles `ON_REQUEST_RECORD_INFO`.
 *
 * A scenario named a CRM record and the widget asks how to show it. Answer `null` when there is no
 * such record.
 *
 * Sources: page onRequestRecordInfo (latest, 2026-04-02); vendor type declarations (2026-07-02).
 *
 * @param payload - Which record.
 */
export type OnRequestRecordInfoHandler = (
  payload: RecordInfoRequest,
) => InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>;

/**
 * Handles `ON_REQUEST_RECORD_ON_SCREEN`.
 *
 * The widget asks which CRM record the host page shows at the moment, for Direct Chat. Answer
 * `null` when it shows none.
 *
 * Sources: page onRequestRecordOnScreen (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 */
export type OnRequestRecordOnScreenHandler =
  () => InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>;

/**
 * Handles `ON_SHOW_SCREEN`.
 *
 * The host page should show again what it stored with
 * {@link AgentDesktopClientAPI.setInteractionActiveScreen}, because the interaction became the
 * active one.
 *
 * Sources disagree on its name: page setInteractionActiveScreen (latest, 2026-04-03):
 * “onActivateInteractionScreen hands the stored data back”; vendor type declarations (2026-07-02):
 * “ON_SHOW_SCREEN is the only event with screen data”; vendor type declarations (2021-01-19):
 * “SHOW_SCREEN and ACTIVATE_INTERACTION_SCREEN side by side, with a handler for the first only”;
 * public adapter bundle for a service-desk product: “stores an object with a url by
 * setInteractionActiveScreen and expects it back with ON_SHOW_SCREEN”. Decided: ON_SHOW_SCREEN.
 * This is the only declared event with screen data, and a public adapter takes from it what it
 * stored. No page about an event of the other name was found.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param screen - What to show.
 * @param interactionId - ID of the interaction. The documentation does not say when it is absent.
 */
export type OnShowScreenHandler = (
  screen: InteractionScreen,
  interactionId?: string,
) => void | Promise<void>;

/**
 * Handles `ON_WEB_SCREEN_POP_CUSTOM`.
 *
 * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself and to keep
 * the widget from doing it; with `false` the widget goes on as usual.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param interactionId - ID of the interaction.
 * @param webScreenPop - What is to be shown, and how.
 */
export type OnWebScreenPopCustomHandler = (
  interactionId: string,
  webScreenPop: WebScreenPop,
) => boolean | Promise<boolean>;

/**
 * Handles `ON_LOGIN`.
 *
 * An agent logged in.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param loginState - Who logged in. {@link LoginStateData.isLoggedIn} is always `true` here.
 */
export type OnLoginHandler = (loginState: LoginStateData) => void | Promise<void>;

/**
 * Handles `ON_LOGOUT`.
 *
 * The agent logged out.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type OnLogoutHandler = () => void | Promise<void>;

/**
 * Handles `ON_AGENT_STATE_CHANGE`.
 *
 * The state of the agent changed.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param state - The agent's new state.
 * @param notReadyReason - Why the agent is not ready, one of the reasons configured for the contact
 * center. Present with the state {@link AgentState | "not_ready"} only.
 */
export type OnAgentStateChangeHandler = (
  state: AgentState,
  notReadyReason?: string,
) => void | Promise<void>;

/**
 * Handles `ON_SERVER_ERROR`.
 *
 * The server reported an error that concerns the agent's session or the whole system.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param error - The error.
 */
export type OnServerErrorHandler = (error: ServerErrorData) => void | Promise<void>;

/**
 * Handles `ON_WIDGET_MINIMIZED_CHANGE`.
 *
 * The widget was minimized or restored.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param widgetMinimized - Whether the widget is minimized now.
 */
export type OnWidgetMinimizedChangeHandler = (widgetMinimized: boolean) => void | Promise<void>;

/**
 * Handles `ON_SCREEN_RECORDING_STATE_CHANGE`.
 *
 * The recording of the agent's screen was started, stopped, muted or unmuted.
 *
 * Sources disagree on its name: page onScreenRecordingStateChange (5.19):
 * “OnScreenRecordingStateChange is the type of the handler”; vendor type declarations (2026-07-02):
 * “OnScreenRecordingStateChangeHandler is the type of the handler”. Decided:
 * OnScreenRecordingStateChangeHandler. The page belongs to the edition before; no page of this one
 * was found. Its name is kept as an alias.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param screenRecordingState - State of the recording now.
 */
export type OnScreenRecordingStateChangeHandler = (
  screenRecordingState: ScreenRecordingState,
) => void | Promise<void>;

/** Another name of {@link OnScreenRecordingStateChangeHandler}. */
export type OnScreenRecordingStateChange = OnScreenRecordingStateChangeHandler;

/**
 * Handles `ON_SOFTPHONE_STATUS_CHANGE`.
 *
 * The softphone became ready or stopped working.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param ready - Whether the softphone is ready now.
 * @param error - Why it is not ready. The documentation does not say when it is absent.
 */
export type OnSoftphoneStatusChangeHandler = (
  ready: boolean,
  error?: string,
) => void | Promise<void>;

/**
 * Handles `ON_AUDIO_DEVICE_CHANGE`.
 *
 * Other audio devices are in use.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param inputDevice - The device used for speaking. The documentation does not say whether it is a
 * name or an ID, nor when it is absent.
 * @param outputDevice - The device used for listening. The same holds as for `inputDevice`.
 */
export type OnAudioDeviceChangeHandler = (
  inputDevice?: string,
  outputDevice?: string,
) => void | Promise<void>;

/**
 * Handles `ON_PHONE_CAPABILITIES_CHANGE`.
 *
 * What the agent can do with the phone changed.
 *
 * Source: vendor type declarations (2026-07-02).
 *
 * @param caps - What the agent can do now.
 */
export type OnPhoneCapabilitiesChangeHandler = (caps: PhoneCapabilities) => void | Promise<void>;

// Methods

/**
 * Every method by its name: its parameters, its result and the name of its request. A method that
 * sends none has no such name, and its result is what it returns.
 */
export interface Methods {
  /** Starts an outgoing call. */
  startCall: {
    parameters: [phonenumber: string, associatedObjects?: InitialObjects];
    result: InitiateResult;
    command: "START_CALL";
  };

  /** Starts a chat. */
  startChat: {
    parameters: [channel: ChatChannelType, address: string, associatedObjects?: InitialObjects];
    result: InitiateResult;
    command: "START_CHAT";
  };

  /** Starts an email. */
  startEmail: {
    parameters: [email: string, associatedObjects?: InitialObjects];
    result: InitiateResult;
    command: "START_EMAIL";
  };

  /** Sends DTMF tones into a call. */
  sendDtmf: {
    parameters: [dtmf: string, interactionId?: string];
    result: null;
    command: "SEND_DTMF";
  };

  /** Starts a consultation call, usually before a {@link AgentDesktopClientAPI.transfer}. */
  consultCall: {
    parameters: [phone: string];
    result: null;
    command: "CONSULT_CALL";
  };

  /** Transfers a call without consulting the party that takes over. */
  blindTransfer: {
    parameters: [phone: string, customTransferData?: CustomTransferData, interactionId?: string];
    result: null;
    command: "BLIND_TRANSFER";
  };

  /** Completes a transfer after a consultation, see {@link AgentDesktopClientAPI.consultCall}. */
  transfer: {
    parameters: [customTransferData?: CustomTransferData];
    result: null;
    command: "TRANSFER";
  };

  /** Adds a party to a call. A call of two parties becomes a conference. */
  inviteToCallConference: {
    parameters: [phone: string, customTransferData?: CustomTransferData, interactionId?: string];
    result: null;
    command: "INVITE_TO_CALL_CONFERENCE";
  };

  /** Removes a party from a conference. */
  removeFromCallConference: {
    parameters: [partyId: string, interactionId?: string];
    result: null;
    command: "REMOVE_FROM_CALL_CONFERENCE";
  };

  /** Ends a conference. */
  destroyCallConference: {
    parameters: [interactionId?: string];
    result: null;
    command: "DESTROY_CALL_CONFERENCE";
  };

  /** Merges all calls of the agent into one conference. */
  mergeAllCallsIntoConference: {
    parameters: [customTransferData?: CustomTransferData];
    result: null;
    command: "MERGE_ALL_CALLS_INTO_CONFERENCE";
  };

  /** Puts a call on hold or takes it off hold. */
  setCallHold: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_HOLD";
  };

  /** Starts or stops the recording of a call. */
  setCallRecording: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_RECORDING";
  };

  /** Mutes or unmutes a call. */
  setCallMute: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_MUTE";
  };

  /**
   * Mutes or unmutes the recording of a call. Compare {@link AgentDesktopClientAPI.setCallMute},
   * which concerns the call itself.
   */
  setCallRecordingMute: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_RECORDING_MUTE";
  };

  /**
   * Gives the dialpad a list of entries to offer to the agent, such as the contacts of the record
   * on the screen.
   */
  setDialCandidates: {
    parameters: [candidates: DialCandidate[]];
    result: null;
    command: "SET_DIAL_CANDIDATES";
  };

  /** Accepts an interaction that is offered to the agent. */
  acceptInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "ACCEPT_INTERACTION";
  };

  /** Rejects an interaction that is offered to the agent. */
  rejectInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "REJECT_INTERACTION";
  };

  /**
   * Takes the agent out of an interaction. Judging by the names,
   * {@link AgentDesktopClientAPI.completeInteraction} then ends the work on it.
   */
  leaveInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "LEAVE_INTERACTION";
  };

  /** Completes an interaction. */
  completeInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "COMPLETE_INTERACTION";
  };

  /** Takes the agent out of an interaction and completes it in one step. */
  leaveAndCompleteInteraction: {
    parameters: [disposition?: string, note?: string, interactionId?: string];
    result: null;
    command: "LEAVE_AND_COMPLETE_INTERACTION";
  };

  /** Makes an interaction the active one. */
  switchActiveInteraction: {
    parameters: [interactionId: string];
    result: null;
    command: "SWITCH_ACTIVE_INTERACTION";
  };

  /**
   * Reads all interactions of the agent and which of them is active. Meant for the start of the
   * host page and for the time after it was loaded again.
   */
  getInteractionsState: {
    parameters: [];
    result: InteractionsState;
    command: "GET_INTERACTIONS_STATE";
  };

  /** Lists the dispositions allowed for a service or an interaction. */
  getDispositionsList: {
    parameters: [target: DispositionTarget];
    result: DispositionData[];
    command: "GET_DISPOSITIONS_LIST";
  };

  /** Sets the disposition of an interaction. */
  setDisposition: {
    parameters: [disposition: string, interactionId?: string];
    result: null;
    command: "SET_DISPOSITION";
  };

  /**
   * Says when a record of an outbound campaign is to be tried again. Only for interactions of
   * outbound campaigns whose disposition is not final, see {@link DispositionType | "CONTINUE"}.
   */
  setRescheduleWindow: {
    parameters: [rescheduleData: RescheduleData, interactionId?: string];
    result: null;
    command: "SET_RESCHEDULE";
  };

  /**
   * Adds a note to an interaction. How it differs from {@link AgentDesktopClientAPI.updateNote} and
   * {@link AgentDesktopClientAPI.replaceNote} is known from the names alone.
   */
  addNote: {
    parameters: [note: string, interactionId?: string];
    result: null;
    command: "ADD_NOTE";
  };

  /** Updates the note of an interaction. Compare {@link AgentDesktopClientAPI.addNote}. */
  updateNote: {
    parameters: [note: string, interactionId?: string];
    result: null;
    command: "UPDATE_NOTE";
  };

  /** Replaces the note of an interaction. Compare {@link AgentDesktopClientAPI.addNote}. */
  replaceNote: {
    parameters: [note: string, interactionId?: string];
    result: null;
    command: "REPLACE_NOTE";
  };

  /** Sets a variable of the scenario that handles an interaction. */
  setVariable: {
    parameters: [key: string, value: string, interactionId?: string];
    result: null;
    command: "SET_VARIABLE";
  };

  /**
   * Reads variables of the scenario that handles an interaction. The result has the values by name.
   */
  getVariables: {
    parameters: [keys: string[], interactionId?: string];
    result: Record<string, string>;
    command: "GET_VARIABLES";
  };

  /**
   * Links a CRM record to an interaction. It then appears in
   * {@link InteractionAssociatedObjectsData.list}.
   */
  addInteractionAssociatedObject: {
    parameters: [object: InteractionAssociatedObjectData, interactionId?: string];
    result: null;
    command: "ADD_INTERACTION_ASSOCIATED_OBJECT";
  };

  /**
   * Stores what the host page shows for an interaction. When the agent switches back to the
   * interaction, the page gets it back with the event {@link Events.ON_SHOW_SCREEN}.
   */
  setInteractionActiveScreen: {
    parameters: [screenData: InteractionScreen, interactionId?: string];
    result: null;
    command: "SET_INTERACTION_ACTIVE_SCREEN";
  };

  /** Sends a message into a chat in the agent's name. */
  sendChatMessage: {
    parameters: [message: string, interactionId?: string];
    result: null;
    command: "SEND_CHAT_MESSAGE";
  };

  /** Puts text into the agent's input field of a chat, without sending it. */
  suggestChatMessage: {
    parameters: [message: string, allowOverwrite?: boolean, interactionId?: string];
    result: null;
    command: "SUGGEST_CHAT_MESSAGE";
  };

  /** Brings a further agent into a chat. */
  inviteToChatConference: {
    parameters: [agentID: string, interactionId?: string];
    result: null;
    command: "INVITE_TO_CHAT_CONFERENCE";
  };

  /** Removes a party from a chat. */
  removeFromChatConference: {
    parameters: [partyId: string, interactionId?: string];
    result: null;
    command: "REMOVE_FROM_CHAT_CONFERENCE";
  };

  /** Reads whether an agent is logged in, and who. */
  getLoginState: {
    parameters: [];
    result: LoginStateData;
    command: "GET_LOGIN_STATE";
  };

  /**
   * Logs an agent in. Works with widget 1.0 only: the vendor's example calls it the legacy way to
   * log in. Use {@link AgentDesktopClientAPI.openLogin} with widget 2.0.
   */
  login: {
    parameters: [loginData: LoginData, force?: boolean];
    result: null;
    command: "LOGIN";
  };

  /**
   * Opens the login page or form of the widget. No page about it was found; the vendor's example
   * uses it as the new way to log in, with widget 1.0 and 2.0.
   */
  openLogin: {
    parameters: [];
    result: null;
    command: "OPEN_LOGIN";
  };

  /** Logs the agent out. */
  logout: {
    parameters: [];
    result: null;
    command: "LOGOUT";
  };

  /** Reads the state of the agent. */
  getAgentState: {
    parameters: [];
    result: AgentStateData;
    command: "GET_AGENT_STATE";
  };

  /** Sets the state of the agent. */
  setAgentState: {
    parameters: [state: "ready" | "not_ready", notReadyReason?: string];
    result: null;
    command: "SET_AGENT_STATE";
  };

  /** Lists the reasons for not being ready that are configured for the contact center. */
  getAgentNotReadyReasons: {
    parameters: [];
    result: string[];
    command: "GET_AGENT_NOT_READY_REASONS";
  };

  /** Lists teams. No source says whether these are all there are. */
  getTeams: {
    parameters: [];
    result: Team[];
    command: "GET_TEAMS";
  };

  /** Lists the members of a team. */
  getTeamMembers: {
    parameters: [teamId: string];
    result: User[];
    command: "GET_TEAM_MEMBERS";
  };

  /**
   * Lists services. The documentation does not say which; presumably those the agent can select.
   */
  getServicesList: {
    parameters: [];
    result: ServiceData[];
    command: "GET_SERVICES_LIST";
  };

  /** Reads the service the agent has selected; `null` when none is. */
  getService: {
    parameters: [];
    result: ServiceData | null;
    command: "GET_SERVICE";
  };

  /** Selects a service or clears the selection. */
  setService: {
    parameters: [service: string | null];
    result: null;
    command: "SET_SERVICE";
  };

  /** Lists the DID numbers the agent can use for outgoing interactions. */
  getDIDNumbersList: {
    parameters: [];
    result: DIDNumber[];
    command: "GET_DID_LIST";
  };

  /** Reads the DID number the agent has selected; `null` when none is. */
  getDIDNumber: {
    parameters: [];
    result: DIDNumber | null;
    command: "GET_DID";
  };

  /** Selects a DID number for outgoing interactions or clears the selection. */
  setDIDNumber: {
    parameters: [did: string | null];
    result: null;
    command: "SET_DID";
  };

  /** Reads the configuration of the integration. */
  getConfig: {
    parameters: [];
    result: IntegrationConfig;
    command: "GET_CONFIG";
  };

  /**
   * Lists the kinds of phone device the agent can choose, see
   * {@link AgentDesktopClientAPI.setPhoneDevice}.
   */
  getPhoneDevicesList: {
    parameters: [];
    result: PhoneDevice[];
    command: "GET_PHONE_DEVICES_LIST";
  };

  /** Reads the phone device the agent uses. */
  getPhoneDevice: {
    parameters: [];
    result: PhoneDeviceData;
    command: "GET_PHONE_DEVICE";
  };

  /** Chooses the phone device. */
  setPhoneDevice: {
    parameters: [phoneDevice: PhoneDeviceData];
    result: null;
    command: "SET_PHONE_DEVICE";
  };

  /** Mutes or unmutes the recording of the agent's screen. */
  setScreenRecordingMute: {
    parameters: [state: boolean];
    result: null;
    command: "SET_SCREEN_RECORDING_MUTE";
  };

  /** Reads whether the agent's screen is being recorded. */
  getScreenRecordingState: {
    parameters: [];
    result: ScreenRecordingState;
    command: "GET_SCREEN_RECORDING_STATE";
  };

  /** Minimizes or restores the widget. */
  setWidgetMinimized: {
    parameters: [state: boolean];
    result: null;
    command: "SET_WIDGET_MINIMIZED";
  };

  /**
   * Not described by any source. Judging by the name it tells the widget that the host page, or the
   * tab it is in, became the active one.
   */
  activatePage: {
    parameters: [];
    result: null;
    command: "ACTIVATE_PAGE";
  };

  /**
   * Registers a function that is shown every message between the host page and the widget. The
   * method itself sends nothing.
   */
  injectMessageLogger: {
    parameters: [callback: MessageLogger];
    result: void;
    command: undefined;
  };
}

/** Name of a method. */
export type MethodName = keyof Methods & string;

// Types

/**
 * How the widget is embedded in the host page.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type InitOptions = {
  /**
   * ID of the integration with a CRM. Keep it constant for one integration. A custom integration
   * does not need it.
   */
  integrationKey?: string;

  /**
   * An iframe of the page that already holds the widget. Without it one is created.
   *
   * Sources disagree on its type: page APIMethods (latest): “HTMLIFrameElement”; vendor type
   * declarations (2026-07-02): “any, with a comment that says HTMLIFrameElement”. Decided:
   * HTMLIFrameElement. What may be sent is the narrower reading, and the comment agrees with the
   * page.
   *
   * Sources disagree on its presence: page APIMethods, newer form (5.19): “required when mountRoot
   * is missing”; page APIMethods (latest) and vendor type declarations (2026-07-02) and test
   * harness written against the adapter script of widget 2.0: “optional”. Decided: optional. The
   * page of this edition no longer asks for one of the two; the body of the page is the fallback.
   */
  adcFrame?: HTMLIFrameElement;

  /**
   * Element into which the iframe of the widget is put. Without it the iframe is put at the end of
   * the page's body.
   *
   * Sources disagree on its type: page APIMethods (latest): “HTMLElement”; vendor type declarations
   * (2026-07-02): “any, with a comment that says HTMLElement”. Decided: HTMLElement. What may be
   * sent is the narrower reading, and the comment agrees with the page.
   *
   * Sources disagree on its presence: page APIMethods, newer form (5.19): “required when adcFrame
   * is missing”; page APIMethods (latest) and vendor type declarations (2026-07-02) and test
   * harness written against the adapter script of widget 2.0: “optional”. Decided: optional. As for
   * {@link InitOptions.adcFrame}.
   */
  mountRoot?: HTMLElement;

  /** Whether to run without the user interface of the widget. */
  standalone?: boolean;

  /** Whether to switch off the widget's own popup for incoming interactions. */
  disableNewInteractionPopup?: boolean;

  /** Whether the widget fills the width that is there. Otherwise it is 500 pixels wide. */
  adaptiveWidth?: boolean;
};

/**
 * The element that holds the widget, as the browser defines it.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
type HTMLIFrameElement =
  typeof globalThis extends { HTMLIFrameElement: { prototype: infer Host } } ? Host : unknown;

/**
 * An element of the host page, as the browser defines it.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
type HTMLElement =
  typeof globalThis extends { HTMLElement: { prototype: infer Host } } ? Host : unknown;

/**
 * Function that is shown every message between the host page and the widget, in both directions. It
 * gets the name of the message, followed by `_RESPONSE` for an answer, and its content.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type MessageLogger = (message: string, data: any) => void;

/**
 * Result of a handler, given at once or by a promise.
 *
 * Sources: page onRequestRecordInfo (latest, 2026-04-02); page onRequestRecordOnScreen (latest,
 * 2026-04-02); vendor type declarations (2026-07-02).
 */
export type SyncAsyncResult<T = void> = T | Promise<T>;

/**
 * Configuration of the integration. Its content is not documented; look at it before use.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type IntegrationConfig = any;

/**
 * Medium of an interaction.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type InteractionType = "voice" | "chat" | "email";

/**
 * State of an interaction. The documentation lists the values without saying what they mean.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type InteractionState =
  | "unknown"
  | "queued"
  | "ivr"
  | "wrap_up"
  | "wrap_up_hold"
  | "delivered"
  | "delivery_pending"
  | "hold"
  | "completed";

/**
 * How an interaction came about. The declarations list the values without saying what they mean.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InteractionKind = "unknown" | "direct_call" | "outbound" | "scenario" | "chat";

/**
 * Place from which an interaction was started. The sources list the values without saying what they
 * mean; most are named after parts of the widget.
 *
 * - `"dialpad-search"`: Listed on the page getInteractionsState alone; an older name, it seems.
 *
 * Sources disagree on its name: page getInteractionsState (latest): “InteractionOrigination”;
 * vendor type declarations (2026-07-02): “JSAPI_InteractionOrigination”. Decided:
 * InteractionOrigination. The name is the page's; the declared one is kept as the alias
 * {@link JSAPI_InteractionOrigination}.
 *
 * Sources disagree on its values: page getInteractionsState (latest): “12 values, among them
 * dialpad-search”; vendor type declarations (2026-07-02): “16 values, not dialpad-search but
 * chat-center, internal-chat-page, topbar, supervisor-screen and transfer-panel”. Decided: all 17
 * values. What may be received is the wider reading. The page lags behind, but a tenant on an older
 * widget may still send its value.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type InteractionOrigination =
  | "chat-center"
  | "dialpad"
  | "dialpad-search"
  | "directory"
  | "recent"
  | "favorites"
  | "workitem"
  | "interaction"
  | "contact-profile"
  | "help"
  | "conference"
  | "auto"
  | "integration-api"
  | "internal-chat-page"
  | "topbar"
  | "supervisor-screen"
  | "transfer-panel";

/**
 * Name that the vendor's declarations give to {@link InteractionOrigination}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type JSAPI_InteractionOrigination = InteractionOrigination;

/**
 * Direction of a call as seen from the contact center.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type CallDirection = "inbound" | "outbound";

/**
 * A party on a call.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type CallParty = {
  /** ID of the party; no two parties share one. */
  id: string;

  /** Name to show for the party. */
  name: string;

  /** Phone number the party is using. */
  phone: string;

  /**
   * ID of the party as a user of the contact center, the one that
   * {@link AgentDesktopClientAPI.getTeamMembers} lists. Absent when the party is not an internal
   * user.
   */
  userId?: string;
};

/**
 * A party in a chat.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type ChatParty = {
  /**
   * ID of the party in the chat. {@link AgentDesktopClientAPI.removeFromChatConference} takes it;
   * it is not the ID of the user.
   */
  id: string;

  /** Whether the party is a user of the contact center. */
  type: ChatPartyType;

  /** Name to show for the party. */
  name: string;

  /**
   * ID of the user. Judging by the name it is present for internal parties; the documentation does
   * not say.
   */
  userId?: string;

  /**
   * ID of the contact. Judging by the name it is present for external parties; the documentation
   * does not say.
   */
  contactId?: string;

  /** Email address of the party. */
  email?: string;

  /** Phone number of the party. */
  phone?: string;
};

/**
 * Whether a party in a chat belongs to the contact center.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type ChatPartyType = "internal" | "external";

/**
 * Strings attached to an interaction, by key. No source lists the keys.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type AttachedData = Record<string, string>;

/**
 * An interaction as the widget reports it: what it is, who takes part, how it stands and, when it
 * is over, how it went. The same type is used for a new interaction, for a change of state and for
 * the end; what need not be known yet is optional. The activity record has a type of its own,
 * {@link InteractionActivityData}.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type InteractionData = {
  /**
   * ID of the interaction, the one that methods take.
   *
   * Sources disagree on its name: page removeFromChatConference (latest, 2026-04-02): “the example
   * reads the field id”; page getInteractionsState (latest) and vendor type declarations
   * (2026-07-02): “interactionId”. Decided: interactionId. A slip in the example.
   */
  interactionId: string;

  /**
   * Global interaction ID (GIID). The documentation does not say how it relates to
   * {@link InteractionData.interactionId}.
   */
  globalInteractionId?: string;

  /** Where the interaction stands. */
  state: InteractionState;

  /** Medium of the interaction. */
  type: InteractionType;

  /**
   * Parties on the call. Meaningful for the type {@link InteractionType | "voice"} only; the key is
   * always there, so expect an empty list for a chat or an email.
   */
  callParties: CallParty[];

  /** Whether the call is muted; `false` for a chat or an email. */
  callMuted: boolean;

  /** Whether the call is being recorded; `false` for a chat or an email. */
  callRecording: boolean;

  /**
   * Parties in the chat. Meaningful for the type {@link InteractionType | "chat"} only; the key is
   * always there, so expect an empty list for a call or an email.
   */
  chatParties: ChatParty[];

  /** Data attached to the interaction. */
  attachedData: AttachedData;

  /**
   * Whether the interaction is internal, which presumably means that all parties are users of the
   * contact center. The documentation does not say.
   *
   * Sources disagree on whether it exists: vendor type declarations (2026-02-25): “not declared”;
   * page getInteractionsState (latest) and vendor type declarations (2026-07-02): “a required
   * boolean”. Decided: a required field. The older declarations lag behind the page.
   */
  internal: boolean;

  /**
   * How the interaction came about. The documentation does not say when it is absent.
   *
   * Sources disagree on whether it exists: page getInteractionsState (latest): “not listed”; vendor
   * type declarations (2026-07-02): “optional”. Decided: an optional field. The declarations are
   * newer than the page.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  interactionKind?: InteractionKind;

  /**
   * Phone number of the other side; the documentation calls it the number of the callee. Present
   * for calls only.
   */
  phoneNumber?: string;

  /** Email address of the other side. The documentation does not say when it is absent. */
  email?: string;

  /** Direction of the call. Present for calls only. */
  callDirection?: CallDirection;

  /**
   * When the interaction began.
   *
   * Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
   * for a service-desk product hands the value to the `Date` constructor as it is.
   *
   * Sources disagree on its unit: page getInteractionsState (latest) and vendor type declarations
   * (2026-07-02): “no unit”; public adapter bundle for a service-desk product:
   * “epoch-milliseconds”. Decided: epoch-milliseconds. The adapter's code works on real data, and
   * it multiplies the duration by 1000, which agrees with the seconds that the documentation of
   * 5.19 gives for that.
   */
  startTime?: number;

  /**
   * When the interaction ended.
   *
   * Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
   * for a service-desk product hands the value to the `Date` constructor as it is.
   *
   * Sources disagree on its unit: page getInteractionsState (latest) and vendor type declarations
   * (2026-07-02): “no unit”; public adapter bundle for a service-desk product:
   * “epoch-milliseconds”. Decided: epoch-milliseconds. The adapter's code works on real data, and
   * it multiplies the duration by 1000, which agrees with the seconds that the documentation of
   * 5.19 gives for that.
   */
  endTime?: number;

  /**
   * Length of the interaction.
   *
   * Unit: seconds. The parameter table of the page onSaveActivityRecord of 5.19 says seconds.
   */
  duration?: number;

  /**
   * Text describing the interaction. Judging by the name it is what the agent noted; the
   * documentation does not say.
   */
  description?: string;

  /** Name of the disposition set for the interaction. */
  disposition?: string;

  /** Name of the service that the interaction is for. */
  service?: string;

  /**
   * URL at which the recording can be listened to, judging by the name; the documentation does not
   * describe it. Compare {@link InteractionData.recordingUrl}.
   */
  playbackUrl?: string;

  /** URL of the call recording. Present for calls only. */
  recordingUrl?: string;

  /** Dialed number identification, the number the caller dialed. Present for calls only. */
  DNIS?: string;

  /** Automatic number identification, the number of the caller. Present for calls only. */
  ANI?: string;

  /** Starting point of the interaction, such as the dialpad. */
  origination?: InteractionOrigination;

  /**
   * Subject of the interaction. The documentation does not say what it holds for a call; it may be
   * empty.
   *
   * Sources disagree on whether it exists: page getInteractionsState (latest): “not listed”; vendor
   * type declarations (2026-07-02): “required and deprecated”. Decided: a required field,
   * deprecated. The page leaves deprecated fields out; the declarations still require them.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement, and left out
   * of the current documentation.
   */
  subject: string;

  /**
   * CRM records linked to the interaction, and those the agent picked among them.
   *
   * Sources disagree on whether it exists: page getInteractionsState (latest): “not listed”; vendor
   * type declarations (2026-07-02): “required and deprecated”. Decided: a required field,
   * deprecated. The page leaves deprecated fields out; the declarations still require them.
   *
   * Source: vendor type declarations (2026-07-02).
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement, and left out
   * of the current documentation. The activity record keeps it, see
   * {@link InteractionActivityData.associatedObjects}.
   */
  associatedObjects: InteractionAssociatedObjectsData;
};

/**
 * An interaction that has ended, with what is needed to save an activity record of it. It has all
 * fields of {@link InteractionData} and two more, {@link InteractionActivityData.formValues} and
 * {@link InteractionActivityData.contactName}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InteractionActivityData = {
  /** ID of the interaction, the one that methods take. */
  interactionId: string;

  /**
   * Global interaction ID (GIID). The documentation does not say how it relates to
   * {@link InteractionData.interactionId}.
   */
  globalInteractionId?: string;

  /** Where the interaction stands. */
  state: InteractionState;

  /** Medium of the interaction. */
  type: InteractionType;

  /** CRM records linked to the interaction, and those the agent picked among them. */
  associatedObjects: InteractionAssociatedObjectsData;

  /** Data attached to the interaction. */
  attachedData: AttachedData;

  /**
   * Whether the interaction is internal, which presumably means that all parties are users of the
   * contact center. The documentation does not say.
   */
  internal: boolean;

  /** How the interaction came about. The documentation does not say when it is absent. */
  interactionKind?: InteractionKind;

  /**
   * Phone number of the other side; the documentation calls it the number of the callee. Present
   * for calls only.
   */
  phoneNumber?: string;

  /** Email address of the other side. The documentation does not say when it is absent. */
  email?: string;

  /** Direction of the call. Present for calls only. */
  callDirection?: CallDirection;

  /**
   * When the interaction began.
   *
   * Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
   * for a service-desk product hands the value to the `Date` constructor as it is.
   *
   * Sources disagree on its unit: vendor type declarations (2026-07-02): “no unit”; public adapter
   * bundle for a service-desk product: “epoch-milliseconds”. Decided: epoch-milliseconds. The
   * adapter's code works on real data, and it multiplies the duration by 1000, which agrees with
   * the seconds that the documentation of 5.19 gives for that.
   */
  startTime?: number;

  /**
   * When the interaction ended.
   *
   * Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
   * for a service-desk product hands the value to the `Date` constructor as it is.
   *
   * Sources disagree on its unit: vendor type declarations (2026-07-02): “no unit”; public adapter
   * bundle for a service-desk product: “epoch-milliseconds”. Decided: epoch-milliseconds. The
   * adapter's code works on real data, and it multiplies the duration by 1000, which agrees with
   * the seconds that the documentation of 5.19 gives for that.
   */
  endTime?: number;

  /**
   * Length of the interaction.
   *
   * Unit: seconds. The parameter table of the page onSaveActivityRecord of 5.19 says seconds.
   */
  duration?: number;

  /**
   * Text describing the interaction. Judging by the name it is what the agent noted; the
   * documentation does not say.
   */
  description?: string;

  /** Name of the disposition set for the interaction. */
  disposition?: string;

  /** Name of the service that the interaction is for. */
  service?: string;

  /**
   * URL at which the recording can be listened to, judging by the name; the documentation does not
   * describe it. Compare {@link InteractionActivityData.recordingUrl}.
   */
  playbackUrl?: string;

  /** URL of the call recording. Present for calls only. */
  recordingUrl?: string;

  /** Dialed number identification, the number the caller dialed. Present for calls only. */
  DNIS?: string;

  /** Automatic number identification, the number of the caller. Present for calls only. */
  ANI?: string;

  /** Starting point of the interaction, such as the dialpad. */
  origination?: InteractionOrigination;

  /**
   * What the agent filled in on the activity form, keyed by the property `integrationField` of the
   * form's fields. The documentation does not say when it is absent.
   */
  formValues?: Record<string, string | boolean>;

  /** Name to show for the other party. */
  contactName: string;

  /**
   * Subject of the interaction. The documentation does not say what it holds for a call; it may be
   * empty.
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement.
   */
  subject: string;

  /**
   * Parties on the call. Meaningful for the type {@link InteractionType | "voice"} only; the key is
   * always there, so expect an empty list for a chat or an email.
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement.
   */
  callParties: CallParty[];

  /**
   * Whether the call is muted; `false` for a chat or an email.
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement.
   */
  callMuted: boolean;

  /**
   * Whether the call is being recorded; `false` for a chat or an email.
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement.
   */
  callRecording: boolean;

  /**
   * Parties in the chat. Meaningful for the type {@link InteractionType | "chat"} only; the key is
   * always there, so expect an empty list for a call or an email.
   *
   * @deprecated Marked as deprecated by the declarations, which name no replacement.
   */
  chatParties: ChatParty[];
};

/**
 * All interactions of the agent at one moment.
 *
 * Sources: page getInteractionsState (latest); vendor type declarations (2026-07-02).
 */
export type InteractionsState = {
  /** ID of the active interaction; `null` when none is active. */
  activeInteractionId: string | null;

  /** The interactions. */
  interactions: InteractionData[];
};

/**
 * Which folder of the external knowledge base the widget wants to show.
 *
 * Sources: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 */
export type KBFolderOptions = {
  /**
   * Language chosen in the widget. Only content in this language is wanted. The documentation does
   * not say in which notation, nor when it is absent.
   */
  language?: string;

  /** ID of the folder. Absent for the root of the knowledge base. */
  folderId?: string;
};

/**
 * An article of an external knowledge base, as an entry of a folder or a result of a search.
 *
 * Sources: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 */
export type ExternalKBArticleItem = {
  /** ID of the article. {@link Events.ON_GET_KNOWLEDGE_BASE_ARTICLE} asks for the article by it. */
  id: string;

  /** Tells articles from folders. */
  type: "article";

  /** Title of the article. */
  title: string;

  /** Preview of the article's text. */
  text: string;
};

/**
 * A folder of an external knowledge base, as an entry of another folder.
 *
 * Sources: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 */
export type ExternalKBFolderItem = {
  /** ID of the folder. {@link Events.ON_GET_KNOWLEDGE_BASE_FOLDER} asks for its content by it. */
  id: string;

  /** Tells folders from articles. */
  type: "folder";

  /** Name of the folder. */
  title: string;
};

/**
 * An entry of a folder, an article or another folder. The field `type` tells them apart.
 *
 * Sources: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
 * (2026-07-02).
 */
export type ExternalKBItemData = ExternalKBArticleItem | ExternalKBFolderItem;

/**
 * A result of a search. The declarations give the article of a folder this second name.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBSearchResultData = ExternalKBArticleItem;

/**
 * A result of a search together with the knowledge base it is from. No method or event uses the
 * type; a host page answers with {@link ExternalKBSearchResultData}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBSearchResult = ExternalKBArticleItem & {
  /** Where the article is from. The documentation does not describe the values. */
  source: string;
};

/**
 * An entry of a folder together with the knowledge base it is from. No method or event uses the
 * type. The declarations write it as all fields of {@link ExternalKBItemData} and `source`; as that
 * is a union, the two arms are written out here, {@link ExternalKBSearchResult} and
 * {@link ExternalKBSourcedFolderItem}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBItem = ExternalKBSearchResult | ExternalKBSourcedFolderItem;

/**
 * A folder together with the knowledge base it is from. The declarations write this arm of
 * {@link ExternalKBItem} without a name; the name is ours.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBSourcedFolderItem = ExternalKBFolderItem & {
  /** Where the folder is from. The documentation does not describe the values. */
  source: string;
};

/**
 * An article of an external knowledge base.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBArticleData = {
  /** ID of the article, as a rule the one that was asked for. */
  id: string;

  /** Title of the article. */
  title: string;

  /** Keywords of the article, as one string. */
  keywords: string;

  /** Body of the article. May contain HTML. */
  answer: string;

  /** Notes on the use of the article or other additional text. */
  notes: string;

  /** Language of the article. The documentation does not say in which notation. */
  language: string;

  /** Who wrote the article, as the external system names users. */
  createdByUser: string;

  /** Who edited the article last, as the external system names users. */
  lastEditedByUser: string;

  /**
   * Further fields of the article.
   *
   * Sources disagree on its type: vendor type declarations (5.24.1, 2024-02-23) and vendor type
   * declarations (2026-02-25): “string\[\]”; vendor type declarations (2026-07-02):
   * “Record\<string, string\>”. Decided: Record\<string, string\>. Strings by key before 2024 and
   * again from July 2026 on; the list in between was taken back.
   */
  customFields: Record<string, string>;
};

/**
 * An article together with the knowledge base it is from. No method or event uses the type; a host
 * page answers with {@link ExternalKBArticleData}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ExternalKBArticle = ExternalKBArticleData & {
  /** Where the article is from. The documentation does not describe the values. */
  source: string;
};

/**
 * Name of the request that a method sends. The answer to it has the same name followed by
 * `_RESPONSE`, see {@link RequestResponseMessage}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type RequestMessage =
  | "GET_LOGIN_STATE"
  | "LOGIN"
  | "OPEN_LOGIN"
  | "LOGOUT"
  | "GET_AGENT_STATE"
  | "SET_AGENT_STATE"
  | "ACCEPT_INTERACTION"
  | "REJECT_INTERACTION"
  | "START_CALL"
  | "START_CHAT"
  | "START_EMAIL"
  | "SEND_DTMF"
  | "CONSULT_CALL"
  | "BLIND_TRANSFER"
  | "TRANSFER"
  | "LEAVE_INTERACTION"
  | "COMPLETE_INTERACTION"
  | "LEAVE_AND_COMPLETE_INTERACTION"
  | "SWITCH_ACTIVE_INTERACTION"
  | "INVITE_TO_CALL_CONFERENCE"
  | "REMOVE_FROM_CALL_CONFERENCE"
  | "DESTROY_CALL_CONFERENCE"
  | "INVITE_TO_CHAT_CONFERENCE"
  | "REMOVE_FROM_CHAT_CONFERENCE"
  | "MERGE_ALL_CALLS_INTO_CONFERENCE"
  | "GET_TEAMS"
  | "GET_TEAM_MEMBERS"
  | "GET_SERVICES_LIST"
  | "GET_SERVICE"
  | "SET_SERVICE"
  | "GET_DID_LIST"
  | "GET_DID"
  | "SET_DID"
  | "GET_DISPOSITIONS_LIST"
  | "SET_DISPOSITION"
  | "SET_RESCHEDULE"
  | "ADD_NOTE"
  | "UPDATE_NOTE"
  | "REPLACE_NOTE"
  | "GET_CONFIG"
  | "GET_VARIABLES"
  | "SET_VARIABLE"
  | "ADD_INTERACTION_ASSOCIATED_OBJECT"
  | "SET_INTERACTION_ACTIVE_SCREEN"
  | "GET_PHONE_DEVICES_LIST"
  | "GET_PHONE_DEVICE"
  | "SET_PHONE_DEVICE"
  | "SET_CALL_HOLD"
  | "SET_CALL_RECORDING"
  | "SET_CALL_MUTE"
  | "SET_SCREEN_RECORDING_MUTE"
  | "GET_SCREEN_RECORDING_STATE"
  | "SET_WIDGET_MINIMIZED"
  | "SEND_CHAT_MESSAGE"
  | "SUGGEST_CHAT_MESSAGE"
  | "GET_AGENT_NOT_READY_REASONS"
  | "ACTIVATE_PAGE"
  | "GET_INTERACTIONS_STATE"
  | "SET_CALL_RECORDING_MUTE"
  | "SET_DIAL_CANDIDATES";

/**
 * Name of the answer to a request.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type RequestResponseMessage =
  | "GET_LOGIN_STATE_RESPONSE"
  | "LOGIN_RESPONSE"
  | "OPEN_LOGIN_RESPONSE"
  | "LOGOUT_RESPONSE"
  | "GET_AGENT_STATE_RESPONSE"
  | "SET_AGENT_STATE_RESPONSE"
  | "ACCEPT_INTERACTION_RESPONSE"
  | "REJECT_INTERACTION_RESPONSE"
  | "START_CALL_RESPONSE"
  | "START_CHAT_RESPONSE"
  | "START_EMAIL_RESPONSE"
  | "SEND_DTMF_RESPONSE"
  | "CONSULT_CALL_RESPONSE"
  | "BLIND_TRANSFER_RESPONSE"
  | "TRANSFER_RESPONSE"
  | "LEAVE_INTERACTION_RESPONSE"
  | "COMPLETE_INTERACTION_RESPONSE"
  | "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE"
  | "SWITCH_ACTIVE_INTERACTION_RESPONSE"
  | "INVITE_TO_CALL_CONFERENCE_RESPONSE"
  | "REMOVE_FROM_CALL_CONFERENCE_RESPONSE"
  | "DESTROY_CALL_CONFERENCE_RESPONSE"
  | "INVITE_TO_CHAT_CONFERENCE_RESPONSE"
  | "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE"
  | "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE"
  | "GET_TEAMS_RESPONSE"
  | "GET_TEAM_MEMBERS_RESPONSE"
  | "GET_SERVICES_LIST_RESPONSE"
  | "GET_SERVICE_RESPONSE"
  | "SET_SERVICE_RESPONSE"
  | "GET_DID_LIST_RESPONSE"
  | "GET_DID_RESPONSE"
  | "SET_DID_RESPONSE"
  | "GET_DISPOSITIONS_LIST_RESPONSE"
  | "SET_DISPOSITION_RESPONSE"
  | "SET_RESCHEDULE_RESPONSE"
  | "ADD_NOTE_RESPONSE"
  | "UPDATE_NOTE_RESPONSE"
  | "REPLACE_NOTE_RESPONSE"
  | "GET_CONFIG_RESPONSE"
  | "GET_VARIABLES_RESPONSE"
  | "SET_VARIABLE_RESPONSE"
  | "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE"
  | "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE"
  | "GET_PHONE_DEVICES_LIST_RESPONSE"
  | "GET_PHONE_DEVICE_RESPONSE"
  | "SET_PHONE_DEVICE_RESPONSE"
  | "SET_CALL_HOLD_RESPONSE"
  | "SET_CALL_RECORDING_RESPONSE"
  | "SET_CALL_MUTE_RESPONSE"
  | "SET_SCREEN_RECORDING_MUTE_RESPONSE"
  | "GET_SCREEN_RECORDING_STATE_RESPONSE"
  | "SET_WIDGET_MINIMIZED_RESPONSE"
  | "SEND_CHAT_MESSAGE_RESPONSE"
  | "SUGGEST_CHAT_MESSAGE_RESPONSE"
  | "GET_AGENT_NOT_READY_REASONS_RESPONSE"
  | "ACTIVATE_PAGE_RESPONSE"
  | "GET_INTERACTIONS_STATE_RESPONSE"
  | "SET_CALL_RECORDING_MUTE_RESPONSE"
  | "SET_DIAL_CANDIDATES_RESPONSE";

/**
 * Name of an event.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type CallbackMessage =
  | "ON_LOGIN"
  | "ON_LOGOUT"
  | "ON_NEW_INTERACTION"
  | "ON_INTERACTION_REMOVED"
  | "ON_INTERACTION_STATE_CHANGE"
  | "ON_ACTIVE_INTERACTION_SWITCHED"
  | "ON_AGENT_STATE_CHANGE"
  | "ON_REQUEST_TRANSFER_DATA"
  | "ON_LOAD_TRANSFER_DATA"
  | "ON_GET_KNOWLEDGE_BASE_FOLDER"
  | "ON_SEARCH_KNOWLEDGE_BASE"
  | "ON_GET_KNOWLEDGE_BASE_ARTICLE"
  | "ON_OPEN_RECORD"
  | "ON_SEARCH_RECORDS"
  | "ON_SHOW_SCREEN"
  | "ON_SCREEN_RECORDING_STATE_CHANGE"
  | "ON_WIDGET_MINIMIZED_CHANGE"
  | "ON_SERVER_ERROR"
  | "ON_SOFTPHONE_STATUS_CHANGE"
  | "ON_AUDIO_DEVICE_CHANGE"
  | "ON_PHONE_CAPABILITIES_CHANGE"
  | "ON_CALL_AUDIO_QUALITY_ALERT"
  | "ON_SUMMARY_GENERATION_STARTED"
  | "ON_SUMMARY_GENERATION_COMPLETED"
  | "ON_WEB_SCREEN_POP_CUSTOM"
  | "ON_SAVE_ACTIVITY_RECORD"
  | "ON_VALIDATE_ASSOCIATED_RECORDS"
  | "ON_REQUEST_RECORD_INFO"
  | "ON_REQUEST_RECORD_ON_SCREEN";

/**
 * Name of an event for whose answer the widget waits.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type CallbackMessageWithResponse =
  | "ON_REQUEST_TRANSFER_DATA"
  | "ON_GET_KNOWLEDGE_BASE_FOLDER"
  | "ON_SEARCH_KNOWLEDGE_BASE"
  | "ON_GET_KNOWLEDGE_BASE_ARTICLE"
  | "ON_WEB_SCREEN_POP_CUSTOM"
  | "ON_SAVE_ACTIVITY_RECORD"
  | "ON_VALIDATE_ASSOCIATED_RECORDS"
  | "ON_REQUEST_RECORD_INFO"
  | "ON_REQUEST_RECORD_ON_SCREEN";

/**
 * Name of the answer to an event.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type CallbackResponseMessage =
  | "ON_REQUEST_TRANSFER_DATA_RESPONSE"
  | "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE"
  | "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE"
  | "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE"
  | "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE"
  | "ON_SAVE_ACTIVITY_RECORD_RESPONSE"
  | "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE"
  | "ON_REQUEST_RECORD_INFO_RESPONSE"
  | "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE";

/**
 * What came of starting an outgoing interaction.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InitiateResult = {
  /**
   * ID of the new interaction. `null` when none was created, which is not always an error: the call
   * may be dialed later.
   */
  id: string | null;

  /** Text about what went wrong. */
  error?: string;
};

/**
 * Channel of a chat.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ChatChannelType =
  | "telegram"
  | "line"
  | "facebook"
  | "web"
  | "nexmo"
  | "sms"
  | "viber"
  | "twitter"
  | "wechat"
  | "whatsapp"
  | "ms_teams";

/**
 * Data that travel with a transfer or an invitation, by key: strings, numbers and booleans. The
 * host pages on both sides agree on the keys. In TypeScript an object of an `interface` does not
 * fit a record; declare its shape with `type`.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type CustomTransferData = Record<string, string | number | boolean | undefined | null>;

/**
 * CRM records to link to a new interaction, one or several.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InitialObjects = InteractionAssociatedObjectData | InteractionAssociatedObjectData[];

/**
 * Kind of device on which an agent takes calls. The documentation does not describe the values;
 * their names do.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type PhoneDevice =
  | "phone_type_browser"
  | "phone_type_external"
  | "phone_type_hard_custom"
  | "phone_type_hard_default"
  | "phone_type_nailed"
  | "phone_type_none"
  | "phone_type_soft_secure"
  | "phone_type_microsoft_teams"
  | "phone_type_soft_unsecure";

/**
 * The device on which an agent takes calls.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type PhoneDeviceData = {
  /** Kind of device. */
  type: PhoneDevice;

  /** Phone number or extension, for a device that needs one. */
  phone?: string;
};

/**
 * What the agent can do with the phone at the moment.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type PhoneCapabilities = {
  /** Whether the agent can dial. */
  canDial: boolean;

  /** Whether the agent can answer calls. */
  canAnswer: boolean;

  /** Whether the agent can put calls on hold. */
  canHold: boolean;

  /** Whether the agent can take calls off hold. */
  canRetrieve: boolean;
};

/**
 * Whether the agent's screen is being recorded.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ScreenRecordingState = {
  /** Whether the screen of this user may be recorded. */
  allowed: boolean;

  /** Whether a recording is running. */
  active: boolean;

  /** Whether the recording is muted. */
  muted: boolean;
};

/**
 * An entry that the dialpad offers to the agent, such as a contact of the CRM.
 *
 * Sources: page setDialCandidates (latest); vendor type declarations (2026-07-02).
 */
export type DialCandidate = {
  /** ID of the entry, unique among the candidates. */
  id: string;

  /** Name to show. */
  displayName: string;

  /** Numbers the agent can choose from. */
  phones: PhoneData[];

  /** CRM records to link to an interaction that is started from this entry. */
  associatedObjects: InteractionAssociatedObjectData[];

  /** Email address. Shown when there is no phone number. */
  email?: string;

  /** URL of a picture. */
  avatarUrl?: string;
};

/**
 * A phone number of an entry.
 *
 * Sources: page setDialCandidates (latest); vendor type declarations (2026-07-02).
 */
export type PhoneData = {
  /** The number. */
  number: string;

  /** Kind of number. */
  type: PhoneType;

  /** Label of the kind, to be shown to the agent. */
  displayType?: string;
};

/**
 * Kind of phone number.
 *
 * Sources: page setDialCandidates (latest); vendor type declarations (2026-07-02).
 */
export type PhoneType = "mobile" | "business" | "home" | "fax" | "other";

/**
 * Name of a contact. No method or event uses the type.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ContactDetails = {
  /** First name of the contact. */
  firstName?: string;

  /** Last name of the contact. */
  lastName?: string;
};

/**
 * CRM records linked to an interaction, and those the agent picked among them.
 *
 * Sources: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
 */
export type InteractionAssociatedObjectsData = {
  /** All records that were opened for or linked to the interaction. */
  list: InteractionAssociatedObject[];

  /**
   * IDs of the records, out of {@link InteractionAssociatedObjectsData.list}, that the agent picked
   * for the activity record. Empty when none was picked.
   */
  selected: string[];
};

/**
 * A CRM record as a host page describes it to the widget.
 *
 * Sources: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest, 2026-04-02);
 * page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates (latest); vendor type
 * declarations (2026-07-02).
 */
export type InteractionAssociatedObjectData = {
  /** ID of the record in the CRM, unique there. */
  id: string;

  /** Kind of record in the CRM's own words, such as contact, case or task. */
  type: string;

  /** Label of the record, to be shown to the agent. */
  displayName: string;

  /** Label of the kind of record, to be shown to the agent. */
  displayType: string;

  /**
   * Further data of the host page, kept with the record. Send an empty object if there are none.
   */
  customFields: Record<string, string>;
};

/**
 * A CRM record linked to an interaction, as the widget hands it out.
 *
 * Sources: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
 */
export type InteractionAssociatedObject = InteractionAssociatedObjectData & {
  /**
   * Where the record came from. The documentation does not describe the values.
   *
   * Sources disagree on whether it exists: page onValidateAssociatedRecords (latest): “not listed”;
   * vendor type declarations (2026-07-02): “a required string”. Decided: a required field. What
   * only one side has is kept, required if the declarations say so. They have had it in every
   * version.
   *
   * Source: vendor type declarations (2026-07-02).
   */
  source: string;
};

/**
 * A CRM record that a scenario names and the widget wants to show.
 *
 * Sources: page onRequestRecordInfo (latest, 2026-04-02); vendor type declarations (2026-07-02).
 */
export type RecordInfoRequest = {
  /** ID of the record. */
  id: string;

  /** Kind of record, compare {@link InteractionAssociatedObjectData.type}. */
  type: string;
};

/**
 * Whether the host page accepts the CRM records that were picked for an interaction.
 *
 * Sources: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
 */
export type RecordsValidationResult = {
  /** Whether the interaction can be completed with these records. */
  valid: boolean;

  /** Text for the agent, such as what to change. */
  message?: string;
};

/**
 * How and at whose request a CRM record is opened.
 *
 * Sources: page onOpenRecord (latest, 2026-04-02); vendor type declarations (2026-07-02).
 */
export type OpenRecordOptions = {
  /** Whether the record should be opened in a new tab. */
  inNewTab: boolean;

  /** Whether a click of the agent (`user`) or a scenario opens the record. */
  source: "user" | "scenario";
};

/**
 * What the host page shows for an interaction, in its own words, so that it can be shown again. The
 * widget keeps it and hands it back unchanged.
 *
 * Sources: page setInteractionActiveScreen (latest, 2026-04-03); vendor type declarations
 * (2026-07-02).
 */
export type InteractionScreen = Record<string, string | number | boolean | null | undefined>;

/**
 * A search for CRM records.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type SearchRecordsQuery = {
  /** Text to search for. */
  text: string;

  /**
   * Kinds of records to search among, in the CRM's own words; compare
   * {@link InteractionAssociatedObjectData.type}.
   */
  types: string[];
};

/**
 * What the host page saved for an interaction, as the answer to
 * {@link Events.ON_SAVE_ACTIVITY_RECORD}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ActivityRecordInfo = {
  /** ID of the activity record, or `null`. */
  id: string | null;

  /** ID of the case it belongs to. */
  caseId?: string;

  /** ID of the contact it belongs to. */
  contactId?: string;
};

/**
 * Answer to a method call. A call that fails is answered too: no source knows of a call that
 * rejects its promise. Look at `status` before using `data` or `error`.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type OperationResult<T = null> = OperationSuccess<T> | OperationFailure;

/**
 * Answer to a method call that succeeded. The sources write this arm of {@link OperationResult}
 * without a name; the name is ours.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type OperationSuccess<T = null> = {
  /** Says that the call succeeded. */
  status: "success";

  /** What the method returns; `null` for a method that returns nothing. */
  data: T;
};

/**
 * Answer to a method call that failed. The sources write this arm of {@link OperationResult}
 * without a name; the name is ours.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type OperationFailure = {
  /** Says that the call failed. */
  status: "error";

  /** Why the call failed. */
  error: ResultError;
};

/**
 * How a method call ended.
 *
 * Sources disagree on whether it exists: page APIMethods (latest) and vendor type declarations
 * (2026-02-25): “a type of its own”; vendor type declarations (2026-07-02): “not declared”.
 * Decided: a type of its own. The page has it, and programs written against earlier declarations
 * import it.
 *
 * Source: page APIMethods (latest).
 */
export type ResultStatus = "success" | "error";

/**
 * Why a method call failed.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type ResultError = {
  /** Number of the error in the table {@link ResultErrorCodes}. */
  code: ResultErrorCodes[keyof ResultErrorCodes];

  /** Name of the error in the same table. */
  name: keyof ResultErrorCodes;

  /** Text about the error. */
  message?: string;
};

/**
 * Errors of method calls, by name, and their numbers.
 *
 * Sources: page APIMethods (latest); vendor type declarations (2026-07-02).
 */
export type ResultErrorCodes = {
  readonly not_enough_privileges: 1;
  readonly not_logged_in: 2;
  readonly invalid_args: 3;
  readonly logged_without_phone: 4;
  readonly banned: 5;
  /** The widget did not answer. Said to be raised by the adapter after 20 seconds. */
  readonly api_not_answer: 6;
  readonly invalid_request: 7;
  /**
   * A time limit passed. No source says which; probably one of the server.
   *
   * Sources disagree on its meaning: vendor type declarations (2026-07-02): “timeout, by its name
   * raised when an answer stays away”; test harness written against the adapter script of widget
   * 2.0: “a call that stays unanswered for 20 seconds ends with api_not_answer”. Decided: probably
   * a time limit of the server. The adapter's own limit has the other code, so this one is likely
   * to come from the server. No source settles it.
   */
  readonly timeout: 8;
  readonly no_chat_in_service: 9;
  readonly empty_number: 10;
  readonly no_service: 11;
  readonly self_call: 12;
  readonly no_interaction: 13;
  readonly api_method_not_implemented: 14;
  readonly not_suitable_state: 15;
  readonly no_disposition: 16;
  readonly object_not_found: 17;
  readonly no_permissions_did_sms: 18;
  readonly no_permissions_did_call: 19;
  readonly no_channel_in_service: 20;
  readonly unknown_error: 99;
};

/**
 * A web page or a text that a scenario wants to be shown to the agent.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type WebScreenPop = {
  /** Whether a web page or a text is to be shown. */
  action: "OPEN_WEB_PAGE" | "DISPLAY_TEXT";

  /** Main URL, for the action `OPEN_WEB_PAGE`. */
  url: string;

  /** Text, for the action `DISPLAY_TEXT`. */
  content: string;

  /** Heading of what is shown. */
  label: string;

  /**
   * When to show it: according to the page of 5.19, as soon as the interaction is routed to the
   * agent (`true`) or only after it was accepted (`false`). The name suggests the opposite; try it
   * on your tenant.
   *
   * Sources disagree on its meaning: page onWebScreenPopCustom (5.19): “true pops when the
   * interaction is routed and false after it was accepted”; vendor type declarations (2026-07-02):
   * “popUponAnswer, by its name true pops when the interaction is answered”. Decided: boolean; when
   * the pop-up appears is left open. No source settles it. The type is the same either way.
   */
  popUponAnswer: boolean;

  /** Whether it stays open after the end of the interaction. */
  keepPopupOpenAfterFinish: boolean;

  /** Whether it is shown in a window of its own (`true`) or inline (`false`). */
  popup: boolean;

  /** Further pages, by number. */
  secondaryUrls?: { [key: number]: WebScreenPopSecondaryUrl };
};

/**
 * A further page of a web screen pop, in a tab of its own.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type WebScreenPopSecondaryUrl = {
  /** Label of the tab. */
  label?: string;

  /** URL of the page. */
  url?: string;
};

/**
 * A service of the contact center.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ServiceData = {
  /** ID of the service. */
  id: string;

  /** Display name of the service. */
  name: string;

  /** Whether interactions of the service get dispositions. */
  useDispositions: boolean;

  /** Whether a disposition must be set before an interaction is completed. */
  requireDisposition: boolean;
};

/**
 * A direct inward dialing number that the agent may use for outgoing interactions.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type DIDNumber = {
  /** ID of the number. */
  id: string;

  /** The number itself. */
  number: string;

  /** Whether the number can be used for SMS. */
  isSMS: boolean;

  /** Whether the number can be used for calls. */
  isVoice: boolean;
};

/**
 * What to list dispositions for: a service or an interaction. With neither, the active interaction
 * is meant.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type DispositionTarget = {
  /** ID or name of the service. */
  service?: string;

  /** ID of the interaction. */
  interactionId?: string;
};

/**
 * A disposition, the outcome that an agent can choose for an interaction.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type DispositionData = {
  /** ID of the disposition. */
  id: string;

  /** Code of the disposition. */
  code: string;

  /** Display name of the disposition. */
  name: string;

  /** Category of the disposition. */
  type: DispositionType;
};

/**
 * Category of a disposition.
 *
 * - `"CONTINUE"`: To be tried again. Call {@link AgentDesktopClientAPI.setRescheduleWindow}
 *   afterwards.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type DispositionType = "SUCCESS" | "FAILURE" | "CONTINUE" | "SPAM" | "DO_NOT_CALL";

/**
 * When to try a record of an outbound campaign again.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type RescheduleData = {
  /** Phone number of the record that is to be dialed. */
  numberToDial: string;

  /** Start of the window as `YYYY-MM-DD HH24:mm:ss`, such as `2024-05-29 14:30:00`. */
  fromTime: string;

  /** End of the window in the same format. Must be later than {@link RescheduleData.fromTime}. */
  untilTime: string;

  /**
   * Name of the time zone of both times, such as `America/Los_Angeles`. The documentation does not
   * say which one is meant when it is absent.
   */
  timezoneCode?: string;
};

/**
 * What an agent logs in with.
 *
 * Sources disagree on whether it exists: vendor type declarations (2026-02-25): “not declared”;
 * vendor type declarations (2026-07-02): “declared”. Decided: a type of this edition. It was
 * missing for one release, together with {@link AgentDesktopClientAPI.login}, and is back.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type LoginData = {
  /** Login name of the agent. */
  username: string;

  /** Password of the agent. */
  password: string;

  /** Domain of the tenant, the contact center the agent belongs to. */
  tenant?: string;
};

/**
 * Whether an agent is logged in, and who.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type LoginStateData = {
  /** Whether an agent is logged in. */
  isLoggedIn: boolean;

  /**
   * ID of the logged-in agent. Absent when nobody is logged in, or when the agent lacks the
   * privilege that makes it visible.
   */
  agentId?: string;

  /** Login name of that agent. Absent under the same conditions. */
  username?: string;

  /**
   * ID of the login session. Absent under the same conditions.
   *
   * Sources disagree on whether it exists: vendor type declarations (2026-02-25): “not declared”;
   * vendor type declarations (2026-07-02): “an optional string”. Decided: an optional field. It was
   * missing for one release and is back.
   */
  sessionId?: string;
};

/**
 * State an agent can be in. A host page can set two of them only, see
 * {@link AgentDesktopClientAPI.setAgentState}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type AgentState =
  | "supervising"
  | "ready"
  | "not_ready"
  | "busy"
  | "after_call_work"
  | "reserved"
  | "ringing";

/**
 * State of the agent and what belongs to it.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type AgentStateData = {
  /** The agent's state. */
  state: AgentState;

  /** Whether the agent is held for an interaction that is about to be delivered. */
  reservedForIncomingInteraction: boolean;

  /**
   * Why the agent is not ready, one of the reasons configured for the contact center. Present with
   * the state {@link AgentState | "not_ready"} only.
   */
  notReadyReason?: string;
};

/**
 * An error that the server reports, see {@link Events.ON_SERVER_ERROR}.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ServerErrorData = {
  /** Number of the error in the table {@link ServerErrorCodes}. */
  code: ServerErrorCodes[keyof ServerErrorCodes];

  /** Name of the error in the same table. */
  name: keyof ServerErrorCodes;

  /**
   * When the client got the error.
   *
   * Unit: epoch-milliseconds. The page onServerError of 5.19 says that it is the value of
   * `Date.now()`.
   */
  timestamp: number;

  /** Text about the error. */
  message?: string;
};

/**
 * Errors of the server, by name, and their numbers.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type ServerErrorCodes = {
  readonly forced_logout_by_other_client: 100;
  readonly forced_logout_by_supervisor: 101;
  readonly invalid_request: 102;
  readonly phone_not_registered: 103;
  readonly phone_not_in_dial_plan: 104;
  readonly tenant_disabled: 105;
  readonly destination_user_not_logged: 106;
  readonly user_disabled_or_deleted: 107;
  /**
   * The user is logged in elsewhere. The vendor's example then calls
   * {@link AgentDesktopClientAPI.login} again with `force`.
   */
  readonly user_already_logged_in: 108;
  readonly invalid_credentials: 109;
  readonly other_user_logged_with_phone: 110;
  readonly invalid_token: 111;
  readonly logged_users_limit_reached: 112;
  readonly already_logged_in_with_the_same_session: 113;
  readonly not_enough_privileges: 114;
  readonly sip_server_error: 200;
  readonly unknown_error: 300;
};

/**
 * What came of summarizing an interaction. The field `success` tells a summary from a failure.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InteractionSummaryResult = InteractionSummary | InteractionSummaryFailed;

/**
 * An AI summary of an interaction.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InteractionSummary = {
  /** ID of the interaction that was summarized. */
  interactionId: string;

  /** Says that there is a summary. */
  success: true;

  /** The summary, topic by topic. */
  topics: SummaryTopic[];
};

/**
 * Report that an interaction could not be summarized.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type InteractionSummaryFailed = {
  /** ID of the interaction that should have been summarized. */
  interactionId: string;

  /** Says that there is no summary. */
  success: false;

  /** The vendor's internal code of the failure. The documentation does not list the codes. */
  errorCode: string;
};

/**
 * One topic of a summary.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type SummaryTopic = {
  /** Name of the topic. */
  name: string;

  /** What the summary says about it. */
  value: string;
};

/**
 * A team of the contact center.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type Team = {
  /** ID of the team. */
  id: string;

  /** Name of the team. */
  displayName: string;

  /** Whether the logged-in user supervises the team. */
  isSupervised: boolean;

  /** Number of users in the team. The documentation does not say when it is absent. */
  usersCount?: number;
};

/**
 * A user as a member of a team.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type User = {
  /**
   * ID of the user. {@link CallParty.userId} and {@link ChatParty.userId} refer to it, and
   * {@link AgentDesktopClientAPI.inviteToChatConference} takes it.
   */
  id: string;

  /** ID of the team. */
  teamId: string;

  /** First name of the user. */
  firstName: string;

  /** Last name of the user. */
  lastName: string;

  /** Phone number (extension) assigned to the user. */
  phone: string;

  /** State the user is in now. */
  state: UserState;
};

/**
 * State of a user, `offline` beside the states of an agent.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type UserState = AgentState | "offline";

/**
 * A message between the host page and the widget. The adapter script makes and reads packets; a
 * host page meets them only when it looks at the messages between the two windows.
 *
 * A method call carries its arguments in order, an event those of its handler. The answer has the
 * same `uid` and the name with `_RESPONSE` at its end. What an answer carries is known from an
 * early build of the adapter: the {@link OperationResult} itself for a method call, a list with the
 * result of the handler for an event.
 *
 * Sources: vendor type declarations (2026-07-02); early public development build of the adapter
 * script.
 */
export type APIPacket<T = unknown[]> = {
  /** ID of the instance of the adapter that is meant, or `broadcast` for all of them. */
  instanceId: string | "broadcast";

  /**
   * Name of the message, such as `GET_TEAMS`, `GET_TEAMS_RESPONSE` or `ON_LOGIN`. The names that
   * are declared are those of {@link RequestMessage}, {@link RequestResponseMessage},
   * {@link CallbackMessage} and {@link CallbackResponseMessage}.
   */
  type: string;

  /** ID that a message and the answer to it share. */
  uid: string;

  /** What the message carries. */
  params: T;

  /**
   * Not described. Judging by the name, the answer to an event for which no handler is registered.
   */
  noHandlers?: true;
};

/**
 * What an instance of the adapter tells the widget about itself when they connect, judging by the
 * names. No method or event uses the type.
 *
 * Source: vendor type declarations (2026-07-02).
 */
export type APIInstanceParams = {
  /** As {@link InitOptions.integrationKey}. */
  integrationKey: string;

  /** ID of the instance, see {@link APIPacket.instanceId}. */
  instanceId: string;

  /** Query string of the host page's address, judging by the name. */
  urlParams: string;

  /** As {@link InitOptions.disableNewInteractionPopup}. */
  disableNewInteractionPopup: boolean;

  /** As {@link InitOptions.adaptiveWidth}. */
  adaptiveWidth: boolean;
};

export {};
