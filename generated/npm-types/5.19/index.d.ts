// Generated from the transcription of the API. Changes belong there.

/**
 * Agent Desktop client-side JavaScript API, edition 5.19.
 *
 * How a page, usually a CRM, talks to the Agent Desktop widget it embeds: by a client object, whose
 * methods it calls and at which it registers handlers for events.
 *
 * A handler stays registered until it is removed with the same event and function. Calls wait until
 * the widget is connected.
 *
 * On the wire a call has the name of its command, an answer that name and `_RESPONSE`, also the
 * answer to an event.
 *
 * Register only one handler for an event that is answered.
 *
 * Unanswered calls end with `api_not_answer`, in widget 2.0 after 20 s.
 *
 * @packageDocumentation
 */

// The client

/**
 * The client object. A script of the tenant, `/agent/communicator/adapters/api.js`, puts its
 * constructor on the page.
 *
 * Create the client with `new`; a call without it throws.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export interface AgentDesktopClientAPI {
  /**
   * A new interaction was connected to the agent.
   *
   * @param handler - See {@link OnNewInteractionHandler}.
   */
  on(event: "ON_NEW_INTERACTION", handler: (newInteraction: InteractionData) => unknown): void;

  /**
   * An interaction is over and no longer among the agent's; also called onInteractionEnd.
   *
   * @param handler - See {@link OnInteractionEndHandler}.
   */
  on(
    event: "ON_INTERACTION_REMOVED",
    handler: (removedInteraction: InteractionData) => unknown,
  ): void;

  /**
   * An interaction went into another state, see {@link InteractionState}.
   *
   * @param handler - See {@link OnInteractionStateChangeHandler}.
   */
  on(
    event: "ON_INTERACTION_STATE_CHANGE",
    handler: (interaction: InteractionData) => unknown,
  ): void;

  /**
   * Another interaction became the active one, the one that methods mean without an ID; or none is
   * active any more.
   *
   * @param handler - See {@link OnActiveInteractionSwitchHandler}.
   */
  on(
    event: "ON_ACTIVE_INTERACTION_SWITCHED",
    handler: (activatedInteractionId: string | null) => unknown,
  ): void;

  /**
   * The activity record of an ended interaction should be saved, usually in the CRM. The data are
   * those of {@link Events.ON_INTERACTION_REMOVED}.
   *
   * Never leave the promise pending: a 5.19 widget ignores what is returned, a newer one waits for
   * it.
   *
   * @param handler - See {@link OnSaveActivityRecordHandler}.
   */
  on(event: "ON_SAVE_ACTIVITY_RECORD", handler: (activity: InteractionData) => unknown): void;

  /**
   * An alert about the audio quality of a call was raised or cleared.
   *
   * @param handler - See {@link OnCallAudioQualityAlertHandler}.
   */
  on(
    event: "ON_CALL_AUDIO_QUALITY_ALERT",
    handler: (callId: string, alert: boolean) => unknown,
  ): void;

  /**
   * The AI summary of an interaction is ready, or could not be made. The service needs Historical
   * AI Summary for it.
   *
   * A widget of 2023 never raises it: do not wait for it.
   *
   * @param handler - See {@link OnSummaryGenerationCompleted}.
   */
  on(
    event: "ON_SUMMARY_GENERATION_COMPLETED",
    handler: (result: InteractionSummaryResult) => unknown,
  ): void;

  /**
   * The agent is about to transfer an interaction, and the widget asks for data to send along;
   * `null` for none.
   *
   * @param handler - Must answer `CustomTransferData | null | Promise<CustomTransferData | null>`.
   * See {@link OnRequestTransferDataHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_REQUEST_TRANSFER_DATA", async () => {
   *   return { "key": "some text" } satisfies Awaited<ReturnType<OnRequestTransferDataHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_REQUEST_TRANSFER_DATA",
    handler: (interactionId: string) => CustomTransferData | null | Promise<CustomTransferData | null>,
  ): void;

  /**
   * An interaction was transferred to the agent with data: the answer to
   * {@link Events.ON_REQUEST_TRANSFER_DATA}, or what the method that transferred it was given.
   *
   * @param handler - See {@link OnLoadTransferDataHandler}.
   */
  on(
    event: "ON_LOAD_TRANSFER_DATA",
    handler: (interactionId: string, data: CustomTransferData) => unknown,
  ): void;

  /**
   * The agent searches the external knowledge base and the widget asks for the results; `null` for
   * none.
   *
   * @param handler - Must answer
   * `ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>`. See
   * {@link OnSearchKnowledgeBaseHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_SEARCH_KNOWLEDGE_BASE", async () => {
   *   return [{ "id": "id-1", "text": "Opening hours", "title": "Opening hours" }] satisfies Awaited<ReturnType<OnSearchKnowledgeBaseHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_SEARCH_KNOWLEDGE_BASE",
    handler: (query: string, language?: string) => ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>,
  ): void;

  /**
   * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
   * there is none.
   *
   * @param handler - Must answer
   * `ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>`. See
   * {@link OnGetKnowledgeBaseArticle}.
   *
   * @example
   * ```ts
   * client.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", async () => {
   *   return {
   *     "id": "id-1",
   *     "title": "Opening hours",
   *     "keywords": "opening hours",
   *     "answer": "We are open from nine to five.",
   *     "notes": "Calls back on Monday.",
   *     "language": "en",
   *     "createdByUser": "created by user",
   *     "lastEditedByUser": "last edited by user",
   *     "customFields": { "key": "custom fields" }
   *   } satisfies Awaited<ReturnType<OnGetKnowledgeBaseArticle>>;
   * });
   * ```
   */
  on(
    event: "ON_GET_KNOWLEDGE_BASE_ARTICLE",
    handler: (articleId: string) => ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>,
  ): void;

  /**
   * The host page should show a CRM record.
   *
   * @param handler - See {@link OnOpenRecordHandler}.
   */
  on(
    event: "ON_OPEN_RECORD",
    handler: (record: InteractionAssociatedObjectData, interactionId?: string) => unknown,
  ): void;

  /**
   * The host page should show the results of a search among its CRM records.
   *
   * @param handler - See {@link OnSearchRecordsHandler}.
   */
  on(
    event: "ON_SEARCH_RECORDS",
    handler: (search: SearchRecordsQuery, interactionId?: string) => unknown,
  ): void;

  /**
   * An interaction became the active one: show again what was stored for it with
   * {@link AgentDesktopClientAPI.setInteractionActiveScreen}.
   *
   * Register `ON_SHOW_SCREEN`; onActivateInteractionScreen is its old name.
   *
   * @param handler - See {@link OnShowScreenHandler}.
   */
  on(
    event: "ON_SHOW_SCREEN",
    handler: (screen: InteractionScreen, interactionId?: string) => unknown,
  ): void;

  /**
   * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself, `false`
   * to leave it to the widget.
   *
   * @param handler - Must answer `boolean | Promise<boolean>`. See
   * {@link OnWebScreenPopCustomHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_WEB_SCREEN_POP_CUSTOM", async () => {
   *   return true satisfies Awaited<ReturnType<OnWebScreenPopCustomHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_WEB_SCREEN_POP_CUSTOM",
    handler: (itemId: string, webScreenPop: WebScreenPop) => boolean | Promise<boolean>,
  ): void;

  /**
   * An agent logged in; the handler gets who it is.
   *
   * @param handler - See {@link OnLoginHandler}.
   */
  on(event: "ON_LOGIN", handler: (loginState: LoginStateData) => unknown): void;

  /**
   * No agent is logged in any more, see {@link AgentDesktopClientAPI.getLoginState}.
   *
   * @param handler - See {@link OnLogoutHandler}.
   */
  on(event: "ON_LOGOUT", handler: () => unknown): void;

  /**
   * The agent went into another state.
   *
   * @param handler - See {@link OnAgentStateChangeHandler}.
   */
  on(
    event: "ON_AGENT_STATE_CHANGE",
    handler: (state: AgentState, notReadyReason?: string) => unknown,
  ): void;

  /**
   * The server reported an error that concerns the agent's session or the whole system.
   *
   * @param handler - See {@link OnServerErrorHandler}.
   */
  on(event: "ON_SERVER_ERROR", handler: (errorData: ServerErrorData) => unknown): void;

  /**
   * The widget was minimized or restored, see {@link AgentDesktopClientAPI.setWidgetMinimized}.
   *
   * @param handler - See {@link OnWidgetMinimizedChangeHandler}.
   */
  on(event: "ON_WIDGET_MINIMIZED_CHANGE", handler: (widgetMinimized: boolean) => unknown): void;

  /**
   * The recording of the agent's screen was started, stopped, muted or unmuted.
   *
   * @param handler - See {@link OnScreenRecordingStateChange}.
   */
  on(
    event: "ON_SCREEN_RECORDING_STATE_CHANGE",
    handler: (screenRecordingState: ScreenRecordingState) => unknown,
  ): void;

  /**
   * The softphone became ready, or is no longer ready.
   *
   * @param handler - See {@link OnSoftphoneStatusChangeHandler}.
   */
  on(
    event: "ON_SOFTPHONE_STATUS_CHANGE",
    handler: (ready: boolean, error?: string) => unknown,
  ): void;

  /**
   * The device for audio input or output is another one now.
   *
   * @param handler - See {@link OnAudioDeviceChangeHandler}.
   */
  on(
    event: "ON_AUDIO_DEVICE_CHANGE",
    handler: (inputDevice?: string, outputDevice?: string) => unknown,
  ): void;

  /**
   * What the agent may do with the phone changed.
   *
   * @param handler - See {@link OnPhoneCapabilitiesChangeHandler}.
   */
  on(event: "ON_PHONE_CAPABILITIES_CHANGE", handler: (caps: PhoneCapabilities) => unknown): void;

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

  /** The iframe of the widget; null as long as there is none. */
  adcFrame: HTMLIFrameElement | null;

  /**
   * Starts an outgoing call; look at {@link InitiateResult.id} for what came of it.
   *
   * [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
   *
   * @param phoneNumber - Phone number to call.
   * @param initialObject - CRM record to link to the new interaction.
   */
  startCall(
    phoneNumber: string,
    initialObject?: InteractionAssociatedObjectData,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts a chat over one of the channels; look at {@link InitiateResult.id} for what came of it.
   *
   * On some tenants `data` may be null: test it before reading `data.id`.
   *
   * [Source: startChat](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startChat)
   *
   * @param channel - Channel the chat goes over.
   * @param address - Phone number or user ID to start the chat with.
   * @param initialObject - CRM record to link to the new interaction.
   */
  startChat(
    channel: ChatChannelType,
    address: string,
    initialObject?: InteractionAssociatedObjectData,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts an outgoing email; look at {@link InitiateResult.id} for what came of it.
   *
   * @param email - Email address to write to.
   * @param initialObject - CRM record to link to the new interaction.
   */
  startEmail(
    email: string,
    initialObject?: InteractionAssociatedObjectData,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Sends DTMF tones, such as an extension, into a call.
   *
   * @param dtmf - The digits to send.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  sendDtmf(dtmf: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Starts a consultation call, to be followed by {@link AgentDesktopClientAPI.transfer} as a rule.
   *
   * @param phone - Phone number of whoever is to be consulted.
   */
  consultCall(phone: string): Promise<OperationResult<null>>;

  /**
   * Transfers a call without consulting the party that takes over.
   *
   * @param phone - Phone number of the party that is to take over.
   * @param customTransferData - Data to send along, one level of plain values; whoever takes over
   * gets them with {@link Events.ON_LOAD_TRANSFER_DATA}.
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
   * Leave `mainCallId` and `consultCallId` out: widgets since 2023 may ignore them.
   *
   * [Source: transfer](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/transfer)
   *
   * @param customTransferData - Data for the party that takes over, which gets them with
   * {@link Events.ON_LOAD_TRANSFER_DATA}.
   * @param mainCallId - ID of the interaction to transfer; the active one when it is left out.
   * @param consultCallId - ID of the interaction of the consultation; that of the active one when
   * it is left out.
   */
  transfer(
    customTransferData?: CustomTransferData,
    mainCallId?: string,
    consultCallId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Adds a party to a call; a call of two parties becomes a conference.
   *
   * [Source: inviteToCallConference](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/inviteToCallConference)
   *
   * @param phone - Phone number of the party to add.
   * @param customTransferData - Data for the party that joins, one level of plain values.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  inviteToCallConference(
    phone: string,
    customTransferData?: CustomTransferData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Removes a party from a conference call, see {@link InteractionData.callParties} for who is in
   * it.
   *
   * @param partyId - ID of the party, see {@link CallParty.id}.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  removeFromCallConference(partyId: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Ends a conference call.
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  destroyCallConference(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Merges all of the agent's calls into one conference.
   *
   * @param customTransferData - Data for the parties, one level of plain values.
   */
  mergeAllCallsIntoConference(
    customTransferData?: CustomTransferData,
  ): Promise<OperationResult<null>>;

  /**
   * Puts a call on hold or takes it off hold, see {@link PhoneCapabilities} for what is possible.
   *
   * @param state - `true` to put the call on hold, `false` to take it off.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallHold(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Starts or stops the recording of a call, see {@link InteractionData.callRecording}.
   *
   * @param state - `true` to start the recording, `false` to stop it.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallRecording(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Mutes a call or ends the muting, see {@link InteractionData.callMuted}.
   *
   * @param state - `true` to mute the call, `false` to end that.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallMute(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Accepts an interaction that is offered to the agent.
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  acceptInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Rejects an interaction that is offered to the agent.
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  rejectInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Takes the agent out of an interaction.
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  leaveInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Completes an interaction. A service may require a disposition first, see
   * {@link ServiceData.requireDisposition}.
   *
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  completeInteraction(interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Takes the agent out of an interaction and completes it, in one step.
   *
   * @param disposition - ID, code or name of the disposition to set.
   * @param note - Note to add.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  leaveAndCompleteInteraction(
    disposition?: string,
    note?: string,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Makes an interaction the active one, the one that methods mean without an ID.
   *
   * @param interactionId - ID of the interaction that is to be active.
   */
  switchActiveInteraction(interactionId: string): Promise<OperationResult<null>>;

  /**
   * Lists the dispositions allowed for a service or an interaction.
   *
   * [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
   *
   * @param target - The service or the interaction; an empty object means the active interaction.
   */
  getDispositionsList(target: DispositionTarget): Promise<OperationResult<DispositionData[]>>;

  /**
   * Sets the disposition, the outcome, of an interaction.
   *
   * @param disposition - ID, code or name of the disposition, see
   * {@link AgentDesktopClientAPI.getDispositionsList}.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setDisposition(disposition: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Says when to try a record of an outbound campaign again, until changed or the interaction is
   * completed; the disposition must not be final, see {@link DispositionType | "CONTINUE"}.
   *
   * [Source: setRescheduleWindow](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setRescheduleWindow)
   *
   * @param rescheduleData - The number to dial and the window in which to dial it.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setRescheduleWindow(
    rescheduleData: RescheduleData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Adds a note to an interaction.
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  addNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Changes the note of an interaction.
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  updateNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Puts another note in the place of that of an interaction.
   *
   * @param note - Text of the note.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  replaceNote(note: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Sets a variable of the scenario that handles an interaction.
   *
   * @param key - Name of the variable, as the scenario has it.
   * @param value - Text that the variable is to hold.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setVariable(key: string, value: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Reads variables of the scenario that handles an interaction, by name.
   *
   * @param keys - Names of the variables to read, as the scenario has them.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  getVariables(
    keys: string[],
    interactionId?: string,
  ): Promise<OperationResult<Record<string, string>>>;

  /**
   * Links a CRM record to an interaction, which then lists it, see
   * {@link InteractionAssociatedObjectsData.list}.
   *
   * [Source: addInteractionAssociatedObject](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/addInteractionAssociatedObject)
   *
   * @param object - The record, as the CRM has it.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  addInteractionAssociatedObject(
    object: InteractionAssociatedObjectData,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Stores what the page shows for an interaction; {@link Events.ON_SHOW_SCREEN} gives it back when
   * the agent switches back to it.
   *
   * [Source: setInteractionActiveScreen](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
   *
   * @param screenData - What the page shows, in its own words.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setInteractionActiveScreen(
    screenData: InteractionScreen,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Sends a message into a chat in the name of the agent.
   *
   * [Source: sendChatMessage](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/sendChatMessage)
   *
   * @param text - Text of the message.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  sendChatMessage(text: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Puts text into the agent's input field of a chat, without sending it.
   *
   * [Source: suggestChatMessage](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/suggestChatMessage)
   *
   * @param text - Text to put there, for the agent to send or to change.
   * @param overwrite - Whether to replace what the agent has already typed.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  suggestChatMessage(
    text: string,
    overwrite?: boolean,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Reads whether an agent is logged in, and who it is.
   *
   * [Source: getLoginState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getLoginState)
   */
  getLoginState(): Promise<OperationResult<LoginStateData>>;

  /**
   * Logs an agent in with name and password, compare {@link Events.ON_LOGIN}.
   *
   * [Source: login](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/login)
   *
   * @param loginData - Name, password and tenant of the agent.
   * @param force - Whether to log in even if the user is logged in elsewhere, as after the server
   * error `user_already_logged_in`.
   */
  login(loginData: LoginData, force?: boolean): Promise<OperationResult<null>>;

  /** Logs the agent out, compare {@link Events.ON_LOGOUT}. */
  logout(): Promise<OperationResult<null>>;

  /**
   * Reads the state of the agent; {@link Events.ON_AGENT_STATE_CHANGE} tells when it changes.
   *
   * [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
   */
  getAgentState(): Promise<OperationResult<AgentStateData>>;

  /**
   * Puts the agent into another state, such as ready.
   *
   * [Source: setAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setAgentState)
   *
   * @param state - State to put the agent into. Only `ready` and `not_ready` are documented.
   * @param notReadyReason - Why the agent is not ready, one of
   * {@link AgentDesktopClientAPI.getAgentNotReadyReasons}. Pass a reason with `not_ready`; it is
   * needed.
   */
  setAgentState(
    state: "ready" | "not_ready",
    notReadyReason?: string,
  ): Promise<OperationResult<null>>;

  /** Lists the reasons for not being ready that the contact center has configured. */
  getAgentNotReadyReasons(): Promise<OperationResult<string[]>>;

  /** Lists teams, whose members {@link AgentDesktopClientAPI.getTeamMembers} lists. */
  getTeams(): Promise<OperationResult<Team[]>>;

  /**
   * Lists the users that are in a team.
   *
   * [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
   *
   * @param teamId - ID of the team, see {@link AgentDesktopClientAPI.getTeams}.
   */
  getTeamMembers(teamId: string): Promise<OperationResult<TeamMember[]>>;

  /** Lists services, of which {@link AgentDesktopClientAPI.setService} selects one. */
  getServicesList(): Promise<OperationResult<ServiceData[]>>;

  /**
   * Reads the selected service, compare {@link AgentDesktopClientAPI.setService}; `null` when none
   * is.
   */
  getService(): Promise<OperationResult<ServiceData | null>>;

  /**
   * Selects a service, or clears the selection.
   *
   * @param service - ID or name of the service; `null` clears the selection.
   */
  setService(service: string | null): Promise<OperationResult<null>>;

  /**
   * Lists the DID numbers the agent can use for outgoing interactions.
   *
   * [Source: getDIDNumbersList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDIDNumbersList)
   */
  getDIDNumbersList(): Promise<OperationResult<DIDNumber[]>>;

  /**
   * Reads the selected DID number, compare {@link AgentDesktopClientAPI.setDIDNumber}; `null` when
   * none is.
   */
  getDIDNumber(): Promise<OperationResult<DIDNumber | null>>;

  /**
   * Selects the DID number for outgoing interactions, or clears the selection.
   *
   * @param did - The phone number, see {@link DIDNumber.number}; `null` clears the selection.
   */
  setDIDNumber(did: string | null): Promise<OperationResult<null>>;

  /** Reads the configuration of the integration, see {@link IntegrationConfig}. */
  getConfig(): Promise<OperationResult<IntegrationConfig>>;

  /**
   * Lists the kinds of phone device to choose from, see
   * {@link AgentDesktopClientAPI.setPhoneDevice}.
   */
  getPhoneDevicesList(): Promise<OperationResult<PhoneDevice[]>>;

  /** Reads on which device the agent takes calls. */
  getPhoneDevice(): Promise<OperationResult<PhoneDeviceData>>;

  /**
   * Chooses the device on which the agent takes calls.
   *
   * @param phoneDevice - Kind of device, with a number if it needs one.
   */
  setPhoneDevice(phoneDevice: PhoneDeviceData): Promise<OperationResult<null>>;

  /**
   * Mutes the recording of the agent's screen or ends the muting, see
   * {@link ScreenRecordingState.muted}.
   *
   * @param state - `true` to mute the recording, `false` to end that.
   */
  setScreenRecordingMute(state: boolean): Promise<OperationResult<null>>;

  /** Reads whether the agent's screen may be and is being recorded. */
  getScreenRecordingState(): Promise<OperationResult<ScreenRecordingState>>;

  /**
   * Minimizes or restores the widget, compare {@link Events.ON_WIDGET_MINIMIZED_CHANGE}.
   *
   * @param state - `true` to minimize the widget, `false` to restore it.
   */
  setWidgetMinimized(state: boolean): Promise<OperationResult<null>>;

  /**
   * Registers a function that is shown every message between page and widget. The method itself
   * sends nothing.
   *
   * @param callback - Function that is to see the messages.
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
   * A new interaction was connected to the agent.
   *
   * Handler: {@link OnNewInteractionHandler}.
   */
  ON_NEW_INTERACTION: {
    arguments: [newInteraction: InteractionData];
    reply: unknown;
  };

  /**
   * An interaction is over and no longer among the agent's; also called onInteractionEnd.
   *
   * Handler: {@link OnInteractionEndHandler}.
   */
  ON_INTERACTION_REMOVED: {
    arguments: [removedInteraction: InteractionData];
    reply: unknown;
  };

  /**
   * An interaction went into another state, see {@link InteractionState}.
   *
   * Handler: {@link OnInteractionStateChangeHandler}.
   */
  ON_INTERACTION_STATE_CHANGE: {
    arguments: [interaction: InteractionData];
    reply: unknown;
  };

  /**
   * Another interaction became the active one, the one that methods mean without an ID; or none is
   * active any more.
   *
   * Handler: {@link OnActiveInteractionSwitchHandler}.
   */
  ON_ACTIVE_INTERACTION_SWITCHED: {
    arguments: [activatedInteractionId: string | null];
    reply: unknown;
  };

  /**
   * The activity record of an ended interaction should be saved, usually in the CRM. The data are
   * those of {@link Events.ON_INTERACTION_REMOVED}.
   *
   * Handler: {@link OnSaveActivityRecordHandler}.
   */
  ON_SAVE_ACTIVITY_RECORD: {
    arguments: [activity: InteractionData];
    reply: unknown;
  };

  /**
   * An alert about the audio quality of a call was raised or cleared.
   *
   * Handler: {@link OnCallAudioQualityAlertHandler}.
   */
  ON_CALL_AUDIO_QUALITY_ALERT: {
    arguments: [callId: string, alert: boolean];
    reply: unknown;
  };

  /**
   * The AI summary of an interaction is ready, or could not be made. The service needs Historical
   * AI Summary for it.
   *
   * Handler: {@link OnSummaryGenerationCompleted}.
   */
  ON_SUMMARY_GENERATION_COMPLETED: {
    arguments: [result: InteractionSummaryResult];
    reply: unknown;
  };

  /**
   * The agent is about to transfer an interaction, and the widget asks for data to send along;
   * `null` for none.
   *
   * Handler: {@link OnRequestTransferDataHandler}.
   */
  ON_REQUEST_TRANSFER_DATA: {
    arguments: [interactionId: string];
    reply: CustomTransferData | null | Promise<CustomTransferData | null>;
  };

  /**
   * An interaction was transferred to the agent with data: the answer to
   * {@link Events.ON_REQUEST_TRANSFER_DATA}, or what the method that transferred it was given.
   *
   * Handler: {@link OnLoadTransferDataHandler}.
   */
  ON_LOAD_TRANSFER_DATA: {
    arguments: [interactionId: string, data: CustomTransferData];
    reply: unknown;
  };

  /**
   * The agent searches the external knowledge base and the widget asks for the results; `null` for
   * none.
   *
   * Handler: {@link OnSearchKnowledgeBaseHandler}.
   */
  ON_SEARCH_KNOWLEDGE_BASE: {
    arguments: [query: string, language?: string];
    reply: ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>;
  };

  /**
   * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
   * there is none.
   *
   * Handler: {@link OnGetKnowledgeBaseArticle}.
   */
  ON_GET_KNOWLEDGE_BASE_ARTICLE: {
    arguments: [articleId: string];
    reply: ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>;
  };

  /**
   * The host page should show a CRM record.
   *
   * Handler: {@link OnOpenRecordHandler}.
   */
  ON_OPEN_RECORD: {
    arguments: [record: InteractionAssociatedObjectData, interactionId?: string];
    reply: unknown;
  };

  /**
   * The host page should show the results of a search among its CRM records.
   *
   * Handler: {@link OnSearchRecordsHandler}.
   */
  ON_SEARCH_RECORDS: {
    arguments: [search: SearchRecordsQuery, interactionId?: string];
    reply: unknown;
  };

  /**
   * An interaction became the active one: show again what was stored for it with
   * {@link AgentDesktopClientAPI.setInteractionActiveScreen}.
   *
   * Handler: {@link OnShowScreenHandler}.
   */
  ON_SHOW_SCREEN: {
    arguments: [screen: InteractionScreen, interactionId?: string];
    reply: unknown;
  };

  /**
   * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself, `false`
   * to leave it to the widget.
   *
   * Handler: {@link OnWebScreenPopCustomHandler}.
   */
  ON_WEB_SCREEN_POP_CUSTOM: {
    arguments: [itemId: string, webScreenPop: WebScreenPop];
    reply: boolean | Promise<boolean>;
  };

  /**
   * An agent logged in; the handler gets who it is.
   *
   * Handler: {@link OnLoginHandler}.
   */
  ON_LOGIN: {
    arguments: [loginState: LoginStateData];
    reply: unknown;
  };

  /**
   * No agent is logged in any more, see {@link AgentDesktopClientAPI.getLoginState}.
   *
   * Handler: {@link OnLogoutHandler}.
   */
  ON_LOGOUT: {
    arguments: [];
    reply: unknown;
  };

  /**
   * The agent went into another state.
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
    arguments: [errorData: ServerErrorData];
    reply: unknown;
  };

  /**
   * The widget was minimized or restored, see {@link AgentDesktopClientAPI.setWidgetMinimized}.
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
   * Handler: {@link OnScreenRecordingStateChange}.
   */
  ON_SCREEN_RECORDING_STATE_CHANGE: {
    arguments: [screenRecordingState: ScreenRecordingState];
    reply: unknown;
  };

  /**
   * The softphone became ready, or is no longer ready.
   *
   * Handler: {@link OnSoftphoneStatusChangeHandler}.
   */
  ON_SOFTPHONE_STATUS_CHANGE: {
    arguments: [ready: boolean, error?: string];
    reply: unknown;
  };

  /**
   * The device for audio input or output is another one now.
   *
   * Handler: {@link OnAudioDeviceChangeHandler}.
   */
  ON_AUDIO_DEVICE_CHANGE: {
    arguments: [inputDevice?: string, outputDevice?: string];
    reply: unknown;
  };

  /**
   * What the agent may do with the phone changed.
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
 * A new interaction was connected to the agent.
 *
 * [Source: onNewInteraction](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onNewInteraction)
 *
 * @param newInteraction - The interaction as it stands at its start.
 */
export type OnNewInteractionHandler = (newInteraction: InteractionData) => void | Promise<void>;

/**
 * Handles `ON_INTERACTION_REMOVED`.
 *
 * An interaction is over and no longer among the agent's; also called onInteractionEnd.
 *
 * [Source: onInteractionEnd](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onInteractionEnd)
 *
 * @param removedInteraction - The interaction as it stood at its end.
 */
export type OnInteractionEndHandler = (removedInteraction: InteractionData) => void | Promise<void>;

/** Another name of {@link OnInteractionEndHandler}. */
export type OnInteractionRemovedHandler = OnInteractionEndHandler;

/**
 * Handles `ON_INTERACTION_STATE_CHANGE`.
 *
 * An interaction went into another state, see {@link InteractionState}.
 *
 * [Source: onInteractionStateChange](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onInteractionStateChange)
 *
 * @param interaction - The interaction in its new state.
 */
export type OnInteractionStateChangeHandler = (
  interaction: InteractionData,
) => void | Promise<void>;

/**
 * Handles `ON_ACTIVE_INTERACTION_SWITCHED`.
 *
 * Another interaction became the active one, the one that methods mean without an ID; or none is
 * active any more.
 *
 * [Source: onActiveInteractionSwitch](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onActiveInteractionSwitch)
 *
 * @param activatedInteractionId - ID of the interaction that is active now; `null` when none is.
 */
export type OnActiveInteractionSwitchHandler = (
  activatedInteractionId: string | null,
) => void | Promise<void>;

/**
 * Handles `ON_SAVE_ACTIVITY_RECORD`.
 *
 * The activity record of an ended interaction should be saved, usually in the CRM. The data are
 * those of {@link Events.ON_INTERACTION_REMOVED}.
 *
 * Never leave the promise pending: a 5.19 widget ignores what is returned, a newer one waits for
 * it.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 *
 * @param activity - The interaction as it stood at its end.
 */
export type OnSaveActivityRecordHandler = (activity: InteractionData) => void | Promise<void>;

/**
 * Handles `ON_CALL_AUDIO_QUALITY_ALERT`.
 *
 * An alert about the audio quality of a call was raised or cleared.
 *
 * @param callId - ID of the call that the alert is about.
 * @param alert - Whether the alert was raised (`true`) or cleared (`false`).
 */
export type OnCallAudioQualityAlertHandler = (
  callId: string,
  alert: boolean,
) => void | Promise<void>;

/**
 * Handles `ON_SUMMARY_GENERATION_COMPLETED`.
 *
 * The AI summary of an interaction is ready, or could not be made. The service needs Historical AI
 * Summary for it.
 *
 * A widget of 2023 never raises it: do not wait for it.
 *
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 *
 * @param result - The summary, or the report of the failure.
 */
export type OnSummaryGenerationCompleted = (
  result: InteractionSummaryResult,
) => void | Promise<void>;

/**
 * Handles `ON_REQUEST_TRANSFER_DATA`.
 *
 * The agent is about to transfer an interaction, and the widget asks for data to send along; `null`
 * for none.
 *
 * [Source: onRequestTransferData](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onRequestTransferData)
 *
 * @param interactionId - ID of the interaction that is to be transferred.
 */
export type OnRequestTransferDataHandler = (
  interactionId: string,
) => CustomTransferData | null | Promise<CustomTransferData | null>;

/**
 * Handles `ON_LOAD_TRANSFER_DATA`.
 *
 * An interaction was transferred to the agent with data: the answer to
 * {@link Events.ON_REQUEST_TRANSFER_DATA}, or what the method that transferred it was given.
 *
 * [Source: onRequestTransferData](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onRequestTransferData)
 *
 * @param interactionId - ID of the interaction that was transferred.
 * @param data - What the host page on the other side sent along.
 */
export type OnLoadTransferDataHandler = (
  interactionId: string,
  data: CustomTransferData,
) => void | Promise<void>;

/**
 * Handles `ON_SEARCH_KNOWLEDGE_BASE`.
 *
 * The agent searches the external knowledge base and the widget asks for the results; `null` for
 * none.
 *
 * [Source: onSearchKnowledgeBase](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSearchKnowledgeBase)
 *
 * @param query - What the agent searches for.
 * @param language - Language of the articles wanted, the beginning of a locale code such as `en`,
 * or `none`. May be absent. Treat `none` as no choice of a language.
 */
export type OnSearchKnowledgeBaseHandler = (
  query: string,
  language?: string,
) => ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>;

/**
 * Handles `ON_GET_KNOWLEDGE_BASE_ARTICLE`.
 *
 * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
 * there is none.
 *
 * [Source: onGetKnowledgeBaseArticle](https://help.brightpattern.com/5.8:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseArticle)
 *
 * @param articleId - ID of the article, from the results of
 * {@link Events.ON_SEARCH_KNOWLEDGE_BASE}.
 */
export type OnGetKnowledgeBaseArticle = (
  articleId: string,
) => ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>;

/** Another name of {@link OnGetKnowledgeBaseArticle}. */
export type OnGetKnowledgeBaseArticleHandler = OnGetKnowledgeBaseArticle;

/**
 * Handles `ON_OPEN_RECORD`.
 *
 * The host page should show a CRM record.
 *
 * @param record - The record to show.
 * @param interactionId - ID of the interaction the record is opened for.
 */
export type OnOpenRecordHandler = (
  record: InteractionAssociatedObjectData,
  interactionId?: string,
) => void | Promise<void>;

/**
 * Handles `ON_SEARCH_RECORDS`.
 *
 * The host page should show the results of a search among its CRM records.
 *
 * @param search - What to search for, and among which kinds of records.
 * @param interactionId - ID of the interaction the search is made for.
 */
export type OnSearchRecordsHandler = (
  search: SearchRecordsQuery,
  interactionId?: string,
) => void | Promise<void>;

/**
 * Handles `ON_SHOW_SCREEN`.
 *
 * An interaction became the active one: show again what was stored for it with
 * {@link AgentDesktopClientAPI.setInteractionActiveScreen}.
 *
 * Register `ON_SHOW_SCREEN`; onActivateInteractionScreen is its old name.
 *
 * [Source: setInteractionActiveScreen](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
 *
 * @param screen - What was stored, unchanged.
 * @param interactionId - ID of the interaction that became active.
 */
export type OnShowScreenHandler = (
  screen: InteractionScreen,
  interactionId?: string,
) => void | Promise<void>;

/**
 * Handles `ON_WEB_SCREEN_POP_CUSTOM`.
 *
 * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself, `false` to
 * leave it to the widget.
 *
 * [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
 *
 * @param itemId - ID of the interaction the scenario belongs to.
 * @param webScreenPop - What is to be shown, and how.
 */
export type OnWebScreenPopCustomHandler = (
  itemId: string,
  webScreenPop: WebScreenPop,
) => boolean | Promise<boolean>;

/**
 * Handles `ON_LOGIN`.
 *
 * An agent logged in; the handler gets who it is.
 *
 * [Source: onLogin](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onLogin)
 *
 * @param loginState - Who logged in. {@link LoginStateData.isLoggedIn} is always `true` here.
 */
export type OnLoginHandler = (loginState: LoginStateData) => void | Promise<void>;

/**
 * Handles `ON_LOGOUT`.
 *
 * No agent is logged in any more, see {@link AgentDesktopClientAPI.getLoginState}.
 */
export type OnLogoutHandler = () => void | Promise<void>;

/**
 * Handles `ON_AGENT_STATE_CHANGE`.
 *
 * The agent went into another state.
 *
 * [Source: onAgentStateChange](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onAgentStateChange)
 *
 * @param state - State the agent is in now.
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
 * [Source: onServerError](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onServerError)
 *
 * @param errorData - What went wrong, and when the client heard of it.
 */
export type OnServerErrorHandler = (errorData: ServerErrorData) => void | Promise<void>;

/**
 * Handles `ON_WIDGET_MINIMIZED_CHANGE`.
 *
 * The widget was minimized or restored, see {@link AgentDesktopClientAPI.setWidgetMinimized}.
 *
 * @param widgetMinimized - `true` when it is minimized now, `false` when it was restored.
 */
export type OnWidgetMinimizedChangeHandler = (widgetMinimized: boolean) => void | Promise<void>;

/**
 * Handles `ON_SCREEN_RECORDING_STATE_CHANGE`.
 *
 * The recording of the agent's screen was started, stopped, muted or unmuted.
 *
 * [Source: onScreenRecordingStateChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onScreenRecordingStateChange)
 *
 * @param screenRecordingState - Whether the screen may be recorded, is recorded and is muted now.
 */
export type OnScreenRecordingStateChange = (
  screenRecordingState: ScreenRecordingState,
) => void | Promise<void>;

/** Another name of {@link OnScreenRecordingStateChange}. */
export type OnScreenRecordingStateChangeHandler = OnScreenRecordingStateChange;

/**
 * Handles `ON_SOFTPHONE_STATUS_CHANGE`.
 *
 * The softphone became ready, or is no longer ready.
 *
 * @param ready - `true` when it became ready, `false` when it is not ready or no longer so.
 * @param error - Text of an error.
 */
export type OnSoftphoneStatusChangeHandler = (
  ready: boolean,
  error?: string,
) => void | Promise<void>;

/**
 * Handles `ON_AUDIO_DEVICE_CHANGE`.
 *
 * The device for audio input or output is another one now.
 *
 * @param inputDevice - The audio input device after the change.
 * @param outputDevice - The audio output device after the change.
 */
export type OnAudioDeviceChangeHandler = (
  inputDevice?: string,
  outputDevice?: string,
) => void | Promise<void>;

/**
 * Handles `ON_PHONE_CAPABILITIES_CHANGE`.
 *
 * What the agent may do with the phone changed.
 *
 * [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
 *
 * @param caps - What the agent may do now.
 */
export type OnPhoneCapabilitiesChangeHandler = (caps: PhoneCapabilities) => void | Promise<void>;

// Methods

/**
 * Every method by its name: its parameters, its result and the name of its request. A method that
 * sends none has no such name, and its result is what it returns.
 */
export interface Methods {
  /** Starts an outgoing call; look at {@link InitiateResult.id} for what came of it. */
  startCall: {
    parameters: [phoneNumber: string, initialObject?: InteractionAssociatedObjectData];
    result: InitiateResult;
    command: "START_CALL";
  };

  /**
   * Starts a chat over one of the channels; look at {@link InitiateResult.id} for what came of it.
   */
  startChat: {
    parameters: [
      channel: ChatChannelType,
      address: string,
      initialObject?: InteractionAssociatedObjectData,
    ];
    result: InitiateResult;
    command: "START_CHAT";
  };

  /** Starts an outgoing email; look at {@link InitiateResult.id} for what came of it. */
  startEmail: {
    parameters: [email: string, initialObject?: InteractionAssociatedObjectData];
    result: InitiateResult;
    command: "START_EMAIL";
  };

  /** Sends DTMF tones, such as an extension, into a call. */
  sendDtmf: {
    parameters: [dtmf: string, interactionId?: string];
    result: null;
    command: "SEND_DTMF";
  };

  /**
   * Starts a consultation call, to be followed by {@link AgentDesktopClientAPI.transfer} as a rule.
   */
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
    parameters: [
      customTransferData?: CustomTransferData,
      mainCallId?: string,
      consultCallId?: string,
    ];
    result: null;
    command: "TRANSFER";
  };

  /** Adds a party to a call; a call of two parties becomes a conference. */
  inviteToCallConference: {
    parameters: [phone: string, customTransferData?: CustomTransferData, interactionId?: string];
    result: null;
    command: "INVITE_TO_CALL_CONFERENCE";
  };

  /**
   * Removes a party from a conference call, see {@link InteractionData.callParties} for who is in
   * it.
   */
  removeFromCallConference: {
    parameters: [partyId: string, interactionId?: string];
    result: null;
    command: "REMOVE_FROM_CALL_CONFERENCE";
  };

  /** Ends a conference call. */
  destroyCallConference: {
    parameters: [interactionId?: string];
    result: null;
    command: "DESTROY_CALL_CONFERENCE";
  };

  /** Merges all of the agent's calls into one conference. */
  mergeAllCallsIntoConference: {
    parameters: [customTransferData?: CustomTransferData];
    result: null;
    command: "MERGE_ALL_CALLS_INTO_CONFERENCE";
  };

  /**
   * Puts a call on hold or takes it off hold, see {@link PhoneCapabilities} for what is possible.
   */
  setCallHold: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_HOLD";
  };

  /** Starts or stops the recording of a call, see {@link InteractionData.callRecording}. */
  setCallRecording: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_RECORDING";
  };

  /** Mutes a call or ends the muting, see {@link InteractionData.callMuted}. */
  setCallMute: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_MUTE";
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

  /** Takes the agent out of an interaction. */
  leaveInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "LEAVE_INTERACTION";
  };

  /**
   * Completes an interaction. A service may require a disposition first, see
   * {@link ServiceData.requireDisposition}.
   */
  completeInteraction: {
    parameters: [interactionId?: string];
    result: null;
    command: "COMPLETE_INTERACTION";
  };

  /** Takes the agent out of an interaction and completes it, in one step. */
  leaveAndCompleteInteraction: {
    parameters: [disposition?: string, note?: string, interactionId?: string];
    result: null;
    command: "LEAVE_AND_COMPLETE_INTERACTION";
  };

  /** Makes an interaction the active one, the one that methods mean without an ID. */
  switchActiveInteraction: {
    parameters: [interactionId: string];
    result: null;
    command: "SWITCH_ACTIVE_INTERACTION";
  };

  /** Lists the dispositions allowed for a service or an interaction. */
  getDispositionsList: {
    parameters: [target: DispositionTarget];
    result: DispositionData[];
    command: "GET_DISPOSITIONS_LIST";
  };

  /** Sets the disposition, the outcome, of an interaction. */
  setDisposition: {
    parameters: [disposition: string, interactionId?: string];
    result: null;
    command: "SET_DISPOSITION";
  };

  /**
   * Says when to try a record of an outbound campaign again, until changed or the interaction is
   * completed; the disposition must not be final, see {@link DispositionType | "CONTINUE"}.
   */
  setRescheduleWindow: {
    parameters: [rescheduleData: RescheduleData, interactionId?: string];
    result: null;
    command: "SET_RESCHEDULE";
  };

  /** Adds a note to an interaction. */
  addNote: {
    parameters: [note: string, interactionId?: string];
    result: null;
    command: "ADD_NOTE";
  };

  /** Changes the note of an interaction. */
  updateNote: {
    parameters: [note: string, interactionId?: string];
    result: null;
    command: "UPDATE_NOTE";
  };

  /** Puts another note in the place of that of an interaction. */
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

  /** Reads variables of the scenario that handles an interaction, by name. */
  getVariables: {
    parameters: [keys: string[], interactionId?: string];
    result: Record<string, string>;
    command: "GET_VARIABLES";
  };

  /**
   * Links a CRM record to an interaction, which then lists it, see
   * {@link InteractionAssociatedObjectsData.list}.
   */
  addInteractionAssociatedObject: {
    parameters: [object: InteractionAssociatedObjectData, interactionId?: string];
    result: null;
    command: "ADD_INTERACTION_ASSOCIATED_OBJECT";
  };

  /**
   * Stores what the page shows for an interaction; {@link Events.ON_SHOW_SCREEN} gives it back when
   * the agent switches back to it.
   */
  setInteractionActiveScreen: {
    parameters: [screenData: InteractionScreen, interactionId?: string];
    result: null;
    command: "SET_INTERACTION_ACTIVE_SCREEN";
  };

  /** Sends a message into a chat in the name of the agent. */
  sendChatMessage: {
    parameters: [text: string, interactionId?: string];
    result: null;
    command: "SEND_CHAT_MESSAGE";
  };

  /** Puts text into the agent's input field of a chat, without sending it. */
  suggestChatMessage: {
    parameters: [text: string, overwrite?: boolean, interactionId?: string];
    result: null;
    command: "SUGGEST_CHAT_MESSAGE";
  };

  /** Reads whether an agent is logged in, and who it is. */
  getLoginState: {
    parameters: [];
    result: LoginStateData;
    command: "GET_LOGIN_STATE";
  };

  /** Logs an agent in with name and password, compare {@link Events.ON_LOGIN}. */
  login: {
    parameters: [loginData: LoginData, force?: boolean];
    result: null;
    command: "LOGIN";
  };

  /** Logs the agent out, compare {@link Events.ON_LOGOUT}. */
  logout: {
    parameters: [];
    result: null;
    command: "LOGOUT";
  };

  /** Reads the state of the agent; {@link Events.ON_AGENT_STATE_CHANGE} tells when it changes. */
  getAgentState: {
    parameters: [];
    result: AgentStateData;
    command: "GET_AGENT_STATE";
  };

  /** Puts the agent into another state, such as ready. */
  setAgentState: {
    parameters: [state: "ready" | "not_ready", notReadyReason?: string];
    result: null;
    command: "SET_AGENT_STATE";
  };

  /** Lists the reasons for not being ready that the contact center has configured. */
  getAgentNotReadyReasons: {
    parameters: [];
    result: string[];
    command: "GET_AGENT_NOT_READY_REASONS";
  };

  /** Lists teams, whose members {@link AgentDesktopClientAPI.getTeamMembers} lists. */
  getTeams: {
    parameters: [];
    result: Team[];
    command: "GET_TEAMS";
  };

  /** Lists the users that are in a team. */
  getTeamMembers: {
    parameters: [teamId: string];
    result: TeamMember[];
    command: "GET_TEAM_MEMBERS";
  };

  /** Lists services, of which {@link AgentDesktopClientAPI.setService} selects one. */
  getServicesList: {
    parameters: [];
    result: ServiceData[];
    command: "GET_SERVICES_LIST";
  };

  /**
   * Reads the selected service, compare {@link AgentDesktopClientAPI.setService}; `null` when none
   * is.
   */
  getService: {
    parameters: [];
    result: ServiceData | null;
    command: "GET_SERVICE";
  };

  /** Selects a service, or clears the selection. */
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

  /**
   * Reads the selected DID number, compare {@link AgentDesktopClientAPI.setDIDNumber}; `null` when
   * none is.
   */
  getDIDNumber: {
    parameters: [];
    result: DIDNumber | null;
    command: "GET_DID";
  };

  /** Selects the DID number for outgoing interactions, or clears the selection. */
  setDIDNumber: {
    parameters: [did: string | null];
    result: null;
    command: "SET_DID";
  };

  /** Reads the configuration of the integration, see {@link IntegrationConfig}. */
  getConfig: {
    parameters: [];
    result: IntegrationConfig;
    command: "GET_CONFIG";
  };

  /**
   * Lists the kinds of phone device to choose from, see
   * {@link AgentDesktopClientAPI.setPhoneDevice}.
   */
  getPhoneDevicesList: {
    parameters: [];
    result: PhoneDevice[];
    command: "GET_PHONE_DEVICES_LIST";
  };

  /** Reads on which device the agent takes calls. */
  getPhoneDevice: {
    parameters: [];
    result: PhoneDeviceData;
    command: "GET_PHONE_DEVICE";
  };

  /** Chooses the device on which the agent takes calls. */
  setPhoneDevice: {
    parameters: [phoneDevice: PhoneDeviceData];
    result: null;
    command: "SET_PHONE_DEVICE";
  };

  /**
   * Mutes the recording of the agent's screen or ends the muting, see
   * {@link ScreenRecordingState.muted}.
   */
  setScreenRecordingMute: {
    parameters: [state: boolean];
    result: null;
    command: "SET_SCREEN_RECORDING_MUTE";
  };

  /** Reads whether the agent's screen may be and is being recorded. */
  getScreenRecordingState: {
    parameters: [];
    result: ScreenRecordingState;
    command: "GET_SCREEN_RECORDING_STATE";
  };

  /** Minimizes or restores the widget, compare {@link Events.ON_WIDGET_MINIMIZED_CHANGE}. */
  setWidgetMinimized: {
    parameters: [state: boolean];
    result: null;
    command: "SET_WIDGET_MINIMIZED";
  };

  /**
   * Registers a function that is shown every message between page and widget. The method itself
   * sends nothing.
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
 * How the widget is embedded in the host page; every option may be left out.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type InitOptions = {
  /** ID of the integration with a CRM. Keep it constant; a custom integration does not need it. */
  integrationKey?: string | undefined;

  /**
   * An iframe of the page that already holds the widget. Without it one is created.
   *
   * Pass `adcFrame` or `mountRoot`; with neither the iframe is put at the end of the body.
   */
  adcFrame?: HTMLIFrameElement | undefined;

  /**
   * Element into which the iframe of the widget is put.
   *
   * Pass `adcFrame` or `mountRoot`; with neither the iframe is put at the end of the body.
   */
  mountRoot?: HTMLElement | undefined;

  /** Whether to run without the user interface of the widget. */
  standalone?: boolean | undefined;

  /** Whether to switch off the widget's own popup for incoming interactions. */
  disableNewInteractionPopup?: boolean | undefined;

  /**
   * Whether the widget fills the available width; otherwise it is 500 pixels wide.
   *
   * A 5.19 widget may ignore it.
   */
  adaptiveWidth?: boolean | undefined;
};

/**
 * The element that holds the widget, as the browser defines it.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
type HTMLIFrameElement =
  typeof globalThis extends { HTMLIFrameElement: { prototype: infer Host } } ? Host : unknown;

/**
 * An element of the host page, as the browser defines it.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
type HTMLElement =
  typeof globalThis extends { HTMLElement: { prototype: infer Host } } ? Host : unknown;

/**
 * Function that is shown every message between page and widget, in both directions: its name,
 * followed by `_RESPONSE` for an answer, and its content.
 */
export type MessageLogger = (message: string, data: any) => void;

/**
 * What a handler gives back, at once or by a promise.
 *
 * [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
 */
export type SyncAsyncResult<T = void> = T | Promise<T>;

/** Configuration of the integration, of any shape: check it before use. */
export type IntegrationConfig = any;

/**
 * What each event is answered with, `void` where nobody waits: a table of types, indexed with
 * {@link CallbackMessage}. No value of it is ever sent.
 */
export type CallbackMethodsReturnTypeMap = {
  /** Nothing, see {@link Events.ON_LOGIN}. */
  ON_LOGIN: void;

  /** Nothing, see {@link Events.ON_LOGOUT}. */
  ON_LOGOUT: void;

  /** Nothing, see {@link Events.ON_NEW_INTERACTION}. */
  ON_NEW_INTERACTION: void;

  /** Nothing, see {@link Events.ON_INTERACTION_REMOVED}. */
  ON_INTERACTION_REMOVED: void;

  /** Nothing, see {@link Events.ON_INTERACTION_STATE_CHANGE}. */
  ON_INTERACTION_STATE_CHANGE: void;

  /** Nothing, see {@link Events.ON_ACTIVE_INTERACTION_SWITCHED}. */
  ON_ACTIVE_INTERACTION_SWITCHED: void;

  /** Nothing, see {@link Events.ON_AGENT_STATE_CHANGE}. */
  ON_AGENT_STATE_CHANGE: void;

  /** The data to send along; `null` is accepted too. */
  ON_REQUEST_TRANSFER_DATA: CustomTransferData;

  /** Nothing, see {@link Events.ON_LOAD_TRANSFER_DATA}. */
  ON_LOAD_TRANSFER_DATA: void;

  /** The results of the search; `null` is accepted too. */
  ON_SEARCH_KNOWLEDGE_BASE: ExternalKBSearchResultData[];

  /** The article, or `null` when there is none. */
  ON_GET_KNOWLEDGE_BASE_ARTICLE: ExternalKBArticleData | null;

  /** Nothing, see {@link Events.ON_OPEN_RECORD}. */
  ON_OPEN_RECORD: void;

  /** Nothing, see {@link Events.ON_SEARCH_RECORDS}. */
  ON_SEARCH_RECORDS: void;

  /** Nothing, see {@link Events.ON_SHOW_SCREEN}. */
  ON_SHOW_SCREEN: void;

  /** Nothing, see {@link Events.ON_SCREEN_RECORDING_STATE_CHANGE}. */
  ON_SCREEN_RECORDING_STATE_CHANGE: void;

  /** Nothing, see {@link Events.ON_WIDGET_MINIMIZED_CHANGE}. */
  ON_WIDGET_MINIMIZED_CHANGE: void;

  /** Nothing, see {@link Events.ON_SERVER_ERROR}. */
  ON_SERVER_ERROR: void;

  /** Nothing, see {@link Events.ON_SOFTPHONE_STATUS_CHANGE}. */
  ON_SOFTPHONE_STATUS_CHANGE: void;

  /** Nothing, see {@link Events.ON_AUDIO_DEVICE_CHANGE}. */
  ON_AUDIO_DEVICE_CHANGE: void;

  /** Nothing, see {@link Events.ON_PHONE_CAPABILITIES_CHANGE}. */
  ON_PHONE_CAPABILITIES_CHANGE: void;

  /** Nothing, see {@link Events.ON_CALL_AUDIO_QUALITY_ALERT}. */
  ON_CALL_AUDIO_QUALITY_ALERT: void;

  /** `true` to keep the widget from showing it. */
  ON_WEB_SCREEN_POP_CUSTOM: boolean;

  /** Nothing, see {@link Events.ON_SAVE_ACTIVITY_RECORD}. */
  ON_SAVE_ACTIVITY_RECORD: void;
};

/**
 * An interaction, reported when it is new, changes its state or ends, and when its activity record
 * is due. What need not be known yet is optional.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 */
export type InteractionData = {
  /** ID of the interaction, the one that methods take. */
  interactionId: string;

  /** State the interaction is in at the time of the report. */
  state: InteractionState;

  /** Medium: a call, a chat or an email. */
  type: InteractionType;

  /** Subject text of the interaction. */
  subject: string;

  /** CRM records linked to the interaction, and the one the agent picked among them. */
  associatedObjects: InteractionAssociatedObjectsData;

  /**
   * Parties on the call. Always there, of use for the type {@link InteractionType | "voice"} only.
   *
   * Test its length; that it is empty for a chat or an email is inferred.
   */
  callParties: CallParty[];

  /**
   * Whether the call is muted; `false` for a chat or an email. To change it call
   * {@link AgentDesktopClientAPI.setCallMute}.
   */
  callMuted: boolean;

  /**
   * Whether the call is being recorded; `false` for a chat or an email. To change it call
   * {@link AgentDesktopClientAPI.setCallRecording}.
   */
  callRecording: boolean;

  /** Strings that go with the interaction, by key. */
  attachedData: AttachedData;

  /** Phone number of the callee. Present for calls only. */
  phoneNumber?: string;

  /** Email address that goes with the interaction. */
  email?: string;

  /** Whether the call came in or went out. Present for calls only. */
  callDirection?: CallDirection;

  /**
   * When the interaction began. Unit: milliseconds since 1970.
   *
   * So it is in practice; the documentation names no unit.
   */
  startTime?: number;

  /**
   * When the interaction ended. Unit: milliseconds since 1970.
   *
   * So it is in practice; the documentation names no unit.
   */
  endTime?: number;

  /** How long the interaction lasted. Unit: seconds. */
  duration?: number;

  /** Text about the interaction, beside its subject. */
  description?: string;

  /**
   * Name of the disposition set for the interaction, or of its category.
   *
   * Compare it with the names of dispositions and of categories.
   */
  disposition?: string;

  /**
   * Global interaction ID (GIID), not the {@link InteractionData.interactionId} that methods take.
   */
  globalInteractionId?: string;

  /** Name of the service that the interaction is for, see {@link ServiceData.name}. */
  service?: string;

  /** URL for playback; compare {@link InteractionData.recordingUrl}. */
  playbackUrl?: string;

  /** URL of the call recording. Present for calls only. */
  recordingUrl?: string;

  /** Dialed number identification, the number the caller dialed. Present for calls only. */
  DNIS?: string;

  /**
   * Automatic number identification, the number of the caller. Present for calls only.
   *
   * Read `ANI`; `transferANI` is its former name.
   */
  ANI?: string;

  /** Where the interaction was started from, such as the dialpad. */
  origination?: InteractionOrigination;

  /**
   * ID of the agent. Not sent as far as is known.
   *
   * Take the agent's ID from {@link Events.ON_LOGIN} or
   * {@link AgentDesktopClientAPI.getLoginState}.
   */
  agentId?: string;

  /**
   * Number identification for a transfer, the former name of {@link InteractionData.ANI}. Not sent
   * as far as is known.
   *
   * Read {@link InteractionData.ANI} instead.
   */
  transferANI?: string;
};

/**
 * Medium of an interaction; many fields are of use for one medium alone.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 */
export type InteractionType = "voice" | "chat" | "email";

/**
 * State of an interaction on its way from arrival to completion.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
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
 * Place from which an interaction was started, for the most part a part of the widget.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 */
export type InteractionOrigination =
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
  | "integration-api";

/**
 * Direction of a call as seen from the contact center.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 */
export type CallDirection = "inbound" | "outbound";

/**
 * One of the parties on a call, an agent or an outside party.
 *
 * [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
 */
export type CallParty = {
  /** Unique ID of the party. */
  id: string;

  /** Name to show for the party. */
  name: string;

  /** Phone number the party is using. */
  phone: string;

  /**
   * ID of the party as a user, the one that {@link AgentDesktopClientAPI.getTeamMembers} lists.
   * Absent when the party is not an internal user.
   */
  userId?: string;
};

/** Strings that go with an interaction, by key. */
export type AttachedData = Record<string, string>;

/**
 * An article of an external knowledge base, as one result of a search.
 *
 * [Source: onSearchKnowledgeBase](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSearchKnowledgeBase)
 */
export type ExternalKBSearchResultData = {
  /** ID of the article. {@link Events.ON_GET_KNOWLEDGE_BASE_ARTICLE} asks for the article by it. */
  id: string;

  /** Preview of the article's text. */
  text: string;

  /** Heading of the article. */
  title: string;
};

/**
 * A result of a search, with the host page it is from. No method or event uses the type; answer
 * with {@link ExternalKBSearchResultData}.
 */
export type ExternalKBSearchResult = ExternalKBSearchResultData & {
  /**
   * Integration key of the host page the article is from, see {@link InitOptions.integrationKey}.
   */
  source: string;
};

/**
 * An article of an external knowledge base, in full.
 *
 * [Source: onGetKnowledgeBaseArticle](https://help.brightpattern.com/5.8:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseArticle)
 */
export type ExternalKBArticleData = {
  /** ID of the article, as a rule the one that was asked for. */
  id: string;

  /** Heading of the article. */
  title: string;

  /** Keywords of the article, as one string. */
  keywords: string;

  /** Body of the article. May contain HTML. */
  answer: string;

  /** Notes on the use of the article, or other additional text. */
  notes: string;

  /** Language of the article, as a locale code. */
  language: string;

  /** Who wrote the article, as the external system names users. */
  createdByUser: string;

  /** Who edited the article last, as the external system names users. */
  lastEditedByUser: string;

  /** Further fields of the article, by name. */
  customFields: Record<string, string>;
};

/**
 * An article, with the host page it is from. No method or event uses the type; answer with
 * {@link ExternalKBArticleData}.
 */
export type ExternalKBArticle = ExternalKBArticleData & {
  /**
   * Integration key of the host page the article is from, see {@link InitOptions.integrationKey}.
   */
  source: string;
};

/**
 * Name of the request that a method sends, its command; the answer has the same name followed by
 * `_RESPONSE`.
 */
export type RequestMessage =
  | "GET_LOGIN_STATE"
  | "LOGIN"
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
  | "GET_AGENT_NOT_READY_REASONS";

/** Name of an event, without {@link Events.ON_SUMMARY_GENERATION_COMPLETED}, which came later. */
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
  | "ON_WEB_SCREEN_POP_CUSTOM"
  | "ON_SAVE_ACTIVITY_RECORD";

/** Name of an event whose answer the widget waits for. */
export type CallbackMessageWithResponse =
  | "ON_REQUEST_TRANSFER_DATA"
  | "ON_SEARCH_KNOWLEDGE_BASE"
  | "ON_GET_KNOWLEDGE_BASE_ARTICLE"
  | "ON_WEB_SCREEN_POP_CUSTOM";

/**
 * What came of starting an outgoing interaction.
 *
 * [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
 */
export type InitiateResult = {
  /**
   * ID of the new interaction; `null` when none was created, which need not be an error: a call may
   * be dialed later.
   */
  id: string | null;

  /** Text of an error. */
  error?: string;
};

/**
 * Channel a chat goes over.
 *
 * Only `sms` is documented.
 *
 * [Source: startChat](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startChat)
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
  | "wechat";

/**
 * Data that travel with a transfer or an invitation: strings, numbers and booleans by keys that the
 * pages on both sides know. In TypeScript declare such data as a `type`; an `interface` does not
 * fit.
 *
 * [Source: transfer](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/transfer)
 */
export type CustomTransferData = Record<string, string | number | boolean | undefined | null>;

/**
 * Another name of {@link CustomTransferData}, where the widget asks for it.
 *
 * [Source: onRequestTransferData](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onRequestTransferData)
 */
export type DataToTransfer = CustomTransferData;

/** Kind of device on which an agent takes calls. */
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

/** The device on which an agent takes calls, with its number. */
export type PhoneDeviceData = {
  /** Kind of device, one of {@link AgentDesktopClientAPI.getPhoneDevicesList}. */
  type: PhoneDevice;

  /** Phone number or extension, for a device that needs one. */
  phone?: string | undefined;
};

/**
 * What the agent may do with the phone at the moment.
 *
 * [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
 */
export type PhoneCapabilities = {
  /** Whether the agent may dial now. */
  canDial: boolean;

  /** Whether the agent may answer calls now. */
  canAnswer: boolean;

  /** Whether the agent may put calls on hold now. */
  canHold: boolean;

  /** Whether the agent may take calls off hold now. */
  canRetrieve: boolean;
};

/**
 * Whether the agent's screen may be recorded, is being recorded, and is muted.
 *
 * [Source: onScreenRecordingStateChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onScreenRecordingStateChange)
 */
export type ScreenRecordingState = {
  /** Whether the screen of this user may be recorded. */
  allowed: boolean;

  /** Whether a recording is running. */
  active: boolean;

  /** Whether the recording is muted. */
  muted: boolean;
};

/** CRM records linked to an interaction, and the one the agent picked among them. */
export type InteractionAssociatedObjectsData = {
  /** All records that were linked to the interaction or visited during it. */
  list: InteractionAssociatedObject[];

  /**
   * ID of the record in {@link InteractionAssociatedObjectsData.list} that the agent picked for the
   * activity record; it arrives with the end of the interaction.
   *
   * One ID in 5.19, a list in newer widgets: a page for both tests `Array.isArray`.
   */
  selected: string | null;
};

/**
 * A CRM record as a host page describes it to the widget.
 *
 * [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
 */
export type InteractionAssociatedObjectData = {
  /** ID of the record, unique in the CRM. */
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

/** A CRM record linked to an interaction, as the widget hands it out. */
export type InteractionAssociatedObject = InteractionAssociatedObjectData & {
  /** Where the record came from. */
  source: string;
};

/**
 * What the page shows for an interaction, in its own words. The widget keeps it and hands it back
 * unchanged.
 *
 * [Source: setInteractionActiveScreen](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
 */
export type InteractionScreen = Record<string, string | number | boolean | null | undefined>;

/** What to search for among the CRM records, and among which kinds of them. */
export type SearchRecordsQuery = {
  /** Text to search for. */
  text: string;

  /**
   * Kinds of records to search among, in the CRM's own words, see
   * {@link InteractionAssociatedObjectData.type}.
   */
  types: string[];
};

/**
 * Answer to a method call, also to one that failed: look at `status` first.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type OperationResult<T = null> = OperationSuccess<T> | OperationFailure;

/**
 * Answer to a method call that succeeded. The name is ours.
 *
 * [Source: APIMethods, newer form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type OperationSuccess<T = null> = {
  /** Whether the call succeeded. */
  status: "success";

  /** What the method returns; `null` for a method that returns nothing. */
  data: T;

  error?: undefined;
};

/**
 * Answer to a method call that failed. The name is ours.
 *
 * [Source: APIMethods, newer form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type OperationFailure = {
  /** Whether the call succeeded. */
  status: "error";

  /** Why the call failed. */
  error: ResultError;

  data?: undefined;
};

/**
 * Whether a method call succeeded.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type ResultStatus = "success" | "error";

/**
 * Why a method call failed.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type ResultError = {
  /** Number of the error in the table {@link ResultErrorCodes}. */
  code: ResultErrorCodes[keyof ResultErrorCodes];

  /** Name of the error in the table {@link ResultErrorCodes}. */
  name: keyof ResultErrorCodes;

  /** Text that says more about the error. */
  message?: string;
};

/**
 * Errors of method calls, by name, and their numbers.
 *
 * [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type ResultErrorCodes = {
  readonly not_enough_privileges: 1;
  readonly not_logged_in: 2;
  readonly invalid_args: 3;
  readonly logged_without_phone: 4;
  readonly banned: 5;
  /** The widget did not answer the call in time. */
  readonly api_not_answer: 6;
  readonly invalid_request: 7;
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
 * [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
 */
export type WebScreenPop = {
  /** Whether a web page or a text is to be shown. */
  action: "OPEN_WEB_PAGE" | "DISPLAY_TEXT";

  /** URL of the page, for the action `OPEN_WEB_PAGE`. */
  url: string;

  /** Text to show, for the action `DISPLAY_TEXT`. */
  content: string;

  /** Heading over what is shown. */
  label: string;

  /**
   * When it is shown: as soon as the interaction is routed to the agent, or only after it was
   * accepted.
   *
   * Page and name say the opposite: try it on your tenant.
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
 * [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
 */
export type WebScreenPopSecondaryUrl = {
  /** Label of the tab. */
  label?: string;

  /** URL of the page. */
  url?: string;
};

/** A service of the contact center, as an agent can select it. */
export type ServiceData = {
  /** ID of the service, which {@link AgentDesktopClientAPI.setService} takes. */
  id: string;

  /** Name to show for the service; {@link AgentDesktopClientAPI.setService} takes it as well. */
  name: string;

  /** Whether interactions of the service get a disposition. */
  useDispositions: boolean;

  /** Whether a disposition must be set before an interaction is completed. */
  requireDisposition: boolean;
};

/**
 * A direct inward dialing number the agent may use for outgoing interactions.
 *
 * [Source: getDIDNumbersList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDIDNumbersList)
 */
export type DIDNumber = {
  /**
   * ID of the number, not of a service.
   *
   * Pass the phone number to `setDIDNumber`, not this.
   */
  id: string;

  /** The phone number, which {@link AgentDesktopClientAPI.setDIDNumber} takes. */
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
 * [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
 */
export type DispositionTarget = {
  /** ID or name of the service. */
  service?: string | undefined;

  /** ID of the interaction. */
  interactionId?: string | undefined;
};

/**
 * A disposition, the outcome that an agent can choose for an interaction.
 *
 * [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
 */
export type DispositionData = {
  /**
   * ID of the disposition; {@link AgentDesktopClientAPI.setDisposition} takes it, the code or the
   * name.
   */
  id: string;

  /** Code of the disposition, another way to name it. */
  code: string;

  /** Name to show for the disposition. */
  name: string;

  /**
   * Category of the disposition. After {@link DispositionType | "CONTINUE"} call
   * {@link AgentDesktopClientAPI.setRescheduleWindow}.
   */
  type: DispositionType;
};

/**
 * Category of a disposition, the kind of outcome it stands for.
 *
 * - `"CONTINUE"`: To be tried again. Call {@link AgentDesktopClientAPI.setRescheduleWindow}
 *   afterwards.
 *
 * [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
 */
export type DispositionType = "SUCCESS" | "FAILURE" | "CONTINUE" | "SPAM" | "DO_NOT_CALL";

/**
 * When to try a record of an outbound campaign again, and at which number.
 *
 * [Source: setRescheduleWindow](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setRescheduleWindow)
 */
export type RescheduleData = {
  /** Phone number of the record that is to be dialed. */
  numberToDial: string;

  /** Start of the window as `YYYY-MM-DD HH24:mm:ss`, such as `2024-05-29 14:30:00`. */
  fromTime: string;

  /** End of the window in the same format. Must be later than {@link RescheduleData.fromTime}. */
  untilTime: string;

  /** Name of the time zone of both times, such as `America/Los_Angeles`. */
  timezoneCode?: string | undefined;
};

/**
 * What an agent logs in with, as {@link AgentDesktopClientAPI.login} takes it.
 *
 * [Source: login](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/login)
 */
export type LoginData = {
  /** Login name of the agent. */
  username: string;

  /**
   * Password that goes with the login name.
   *
   * Sensitive: keep it out of logs.
   */
  password: string;

  /** Domain of the tenant, the contact center the agent belongs to. */
  tenant?: string | undefined;
};

/**
 * Whether an agent is logged in, and who.
 *
 * [Source: getLoginState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getLoginState)
 */
export type LoginStateData = {
  /** Whether an agent is logged in. */
  isLoggedIn: boolean;

  /**
   * ID of the logged-in agent. Absent when nobody is logged in, or when the agent lacks the
   * privilege for it.
   */
  agentId?: string;

  /** Login name of the logged-in agent. Absent like {@link LoginStateData.agentId}. */
  username?: string;

  /** ID of the login session. Absent like {@link LoginStateData.agentId}. */
  sessionId?: string;
};

/**
 * State an agent can be in. A host page can set two of them, see
 * {@link AgentDesktopClientAPI.setAgentState}.
 *
 * [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
 */
export type AgentState = "supervising" | "ready" | "not_ready" | "busy" | "after_call_work";

/**
 * State of the agent, with the reason for not being ready.
 *
 * [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
 */
export type AgentStateData = {
  /** State the agent is in now. */
  state: AgentState;

  /**
   * Why the agent is not ready, one of the reasons configured for the contact center. Present with
   * the state {@link AgentState | "not_ready"} only.
   */
  notReadyReason?: string;

  /** Whether the agent is held for an interaction that is about to be delivered. */
  reservedForIncomingInteraction: boolean;
};

/**
 * An error that the server reports, see {@link Events.ON_SERVER_ERROR}.
 *
 * [Source: onServerError](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onServerError)
 */
export type ServerErrorData = {
  /** Number of the error in the table {@link ServerErrorCodes}. */
  code: ServerErrorCodes[keyof ServerErrorCodes];

  /** Name of the error in the table {@link ServerErrorCodes}. */
  name: keyof ServerErrorCodes;

  /** When the client got the error. Unit: milliseconds since 1970. */
  timestamp: number;

  /** Text that says more about the error. */
  message?: string;
};

/**
 * Errors of the server, by name, and their numbers.
 *
 * [Source: onServerError](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onServerError)
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
   * The user is logged in elsewhere; call {@link AgentDesktopClientAPI.login} again with `force`.
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
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 */
export type InteractionSummaryResult = InteractionSummary | InteractionSummaryFailed;

/**
 * An AI summary of an interaction.
 *
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 */
export type InteractionSummary = {
  /** ID of the interaction that was summarized. */
  interactionId: string;

  /** Says that there is a summary. */
  success: true;

  /** The summary, topic by topic. */
  topics: SummaryTopic[];

  errorCode?: undefined;
};

/**
 * Report that an interaction could not be summarized.
 *
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 */
export type InteractionSummaryFailed = {
  /** ID of the interaction that should have been summarized. */
  interactionId: string;

  /** Says that there is no summary. */
  success: false;

  /** Code of the failure, internal to the vendor. */
  errorCode: string;

  topics?: undefined;
};

/**
 * One topic of a summary.
 *
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 */
export type SummaryTopic = {
  /** Heading of the topic. */
  name: string;

  /** Text of the summary on this topic. */
  value: string;
};

/** A team of users in the contact center. */
export type Team = {
  /** ID of the team, which {@link AgentDesktopClientAPI.getTeamMembers} takes. */
  id: string;

  /** Name to show for the team. */
  displayName: string;

  /** Whether the logged-in user supervises the team. */
  isSupervised: boolean;

  /** Number of users in the team. */
  usersCount?: number;
};

/**
 * A user as a member of a team.
 *
 * [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
 */
export type TeamMember = {
  /** ID of the user; {@link CallParty.userId} refers to it. */
  id: string;

  /** ID of the team, see {@link Team.id}. */
  teamId: string;

  /** Given name of the user. */
  firstName: string;

  /** Family name of the user. */
  lastName: string;

  /** Phone number, an extension, assigned to the user. */
  phone: string;

  /**
   * State the user is in now.
   *
   * Treat it as text: four vocabularies exist, such as `not_ready`, `not ready` and `away`.
   */
  state: UserState;
};

/** Another name of {@link TeamMember}. */
export type User = TeamMember;

/**
 * Words for the state of a user, blanks included; {@link TeamMember.state} may have others.
 *
 * [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
 */
export type TeamMemberState =
  | "offline"
  | "ready"
  | "not ready"
  | "busy"
  | "after call work"
  | "supervising";

/** State of a user, as free text; compare {@link TeamMemberState}. */
export type UserState = string;

export {};
