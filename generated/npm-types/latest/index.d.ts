// Generated from the transcription of the API. Changes belong there.

/**
 * Communicator Widget SDK, edition latest.
 *
 * How a page, usually a CRM, talks to the Communicator Widget it embeds: by a client object, whose
 * methods it calls and at which it registers handlers for events. It was called Agent Desktop
 * client-side JavaScript API before.
 *
 * A handler stays registered until it is removed with the same event and function. Calls wait until
 * the widget is connected.
 *
 * On the wire a call has the name of its command, an answer that name and `_RESPONSE`, see
 * {@link APIPacket}.
 *
 * Register only one handler for an event that is answered.
 *
 * Unanswered calls end with `api_not_answer`, in widget 2.0 after 20 s.
 *
 * @packageDocumentation
 */

// The client

/**
 * The client object. A script of the tenant puts its constructor on the page:
 * `/agent/communicator/adapters/api.js` for widget 1.0, `/agent/crmembedded/adapters/api.js` for
 * widget 2.0.
 *
 * Create the client with `new`; a call without it throws.
 *
 * Choose the widget by the path of the script; there is no default.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export interface AgentDesktopClientAPI {
  /**
   * A new interaction was connected to the agent.
   *
   * @param handler - See {@link OnNewInteractionHandler}.
   */
  on(event: "ON_NEW_INTERACTION", handler: (newInteraction: InteractionData) => unknown): void;

  /**
   * An interaction is over and no longer among the agent's.
   *
   * @param handler - See {@link OnInteractionRemovedHandler}.
   */
  on(event: "ON_INTERACTION_REMOVED", handler: (interaction: InteractionData) => unknown): void;

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
   * The activity record of an ended interaction should be saved, usually in the CRM. The answer is
   * what was saved, or nothing.
   *
   * Never leave the promise pending: the widget waits for it since July 2026.
   *
   * @param handler - Must answer
   * `ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>`. See
   * {@link OnSaveActivityRecordHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_SAVE_ACTIVITY_RECORD", async () => {
   *   return { "id": "id-1", "caseId": "case-310", "contactId": "contact-42" } satisfies Awaited<ReturnType<OnSaveActivityRecordHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_SAVE_ACTIVITY_RECORD",
    handler: (activity: InteractionActivityData) => ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>,
  ): void;

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
   * An AI summary of an interaction is being made. The service needs Real Time AI Summary / Notes
   * for it.
   *
   * @param handler - See {@link OnSummaryGenerationStarted}.
   */
  on(event: "ON_SUMMARY_GENERATION_STARTED", handler: (interactionId: string) => unknown): void;

  /**
   * The AI summary of an interaction is ready, or could not be made. The service needs Historical
   * AI Summary for it.
   *
   * @param handler - See {@link OnSummaryGenerationCompletedHandler}.
   */
  on(
    event: "ON_SUMMARY_GENERATION_COMPLETED",
    handler: (summaryData: InteractionSummaryResult) => unknown,
  ): void;

  /**
   * The agent opens a folder of the external knowledge base and the widget asks for its content.
   *
   * @param handler - Must answer `ExternalKBItemData[] | Promise<ExternalKBItemData[]>`. See
   * {@link OnGetKnowledgeBaseFolderHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_GET_KNOWLEDGE_BASE_FOLDER", async () => {
   *   return [
   *     {
   *       "id": "id-1",
   *       "type": "article",
   *       "title": "Opening hours",
   *       "text": "Opening hours"
   *     }
   *   ] satisfies Awaited<ReturnType<OnGetKnowledgeBaseFolderHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_GET_KNOWLEDGE_BASE_FOLDER",
    handler: (options: KBFolderOptions) => ExternalKBItemData[] | Promise<ExternalKBItemData[]>,
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
   *   return [
   *     {
   *       "id": "id-1",
   *       "type": "article",
   *       "title": "Opening hours",
   *       "text": "Opening hours"
   *     }
   *   ] satisfies Awaited<ReturnType<OnSearchKnowledgeBaseHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_SEARCH_KNOWLEDGE_BASE",
    handler: (query: string, language?: string, folderId?: string) => ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>,
  ): void;

  /**
   * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
   * there is none.
   *
   * @param handler - Must answer
   * `ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>`. See
   * {@link OnGetKnowledgeBaseArticleHandler}.
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
   *   } satisfies Awaited<ReturnType<OnGetKnowledgeBaseArticleHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_GET_KNOWLEDGE_BASE_ARTICLE",
    handler: (articleId: string) => ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>,
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
   * The host page should show a CRM record: a scenario wants it, or the agent clicked on it in the
   * widget.
   *
   * @param handler - See {@link OnOpenRecordHandler}.
   */
  on(
    event: "ON_OPEN_RECORD",
    handler: (record: InteractionAssociatedObjectData, interactionId?: string, options?: OpenRecordOptions) => unknown,
  ): void;

  /**
   * The host page should show the results of a search among its CRM records.
   *
   * @param handler - See {@link OnSearchRecordsHandler}.
   */
  on(
    event: "ON_SEARCH_RECORDS",
    handler: (search: SearchRecordsQuery, interactionId?: string, inNewTab?: boolean) => unknown,
  ): void;

  /**
   * The agent is about to complete an interaction: will the CRM records picked for it do? Without a
   * handler every set of records will.
   *
   * @param handler - Must answer `RecordsValidationResult | Promise<RecordsValidationResult>`. See
   * {@link OnValidateAssociatedRecordsHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_VALIDATE_ASSOCIATED_RECORDS", async () => {
   *   return { "valid": true, "message": "Please try again later." } satisfies Awaited<ReturnType<OnValidateAssociatedRecordsHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_VALIDATE_ASSOCIATED_RECORDS",
    handler: (interactionId: string, records: InteractionAssociatedObjectsData) => RecordsValidationResult | Promise<RecordsValidationResult>,
  ): void;

  /**
   * A scenario named a CRM record and the widget asks how to show it. Answer `null` when there is
   * no such record.
   *
   * @param handler - Must answer
   * `InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>`. See
   * {@link OnRequestRecordInfoHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_REQUEST_RECORD_INFO", async () => {
   *   return {
   *     "id": "id-1",
   *     "type": "type",
   *     "displayName": "Ada Example",
   *     "displayType": "Contact",
   *     "customFields": { "key": "custom fields" }
   *   } satisfies Awaited<ReturnType<OnRequestRecordInfoHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_REQUEST_RECORD_INFO",
    handler: (payload: RecordInfoRequest) => InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>,
  ): void;

  /**
   * The widget asks which CRM record the host page shows at the moment, for Direct Chat. Answer
   * `null` when it shows none.
   *
   * @param handler - Must answer
   * `InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>`. See
   * {@link OnRequestRecordOnScreenHandler}.
   *
   * @example
   * ```ts
   * client.on("ON_REQUEST_RECORD_ON_SCREEN", async () => {
   *   return {
   *     "id": "id-1",
   *     "type": "type",
   *     "displayName": "Ada Example",
   *     "displayType": "Contact",
   *     "customFields": { "key": "custom fields" }
   *   } satisfies Awaited<ReturnType<OnRequestRecordOnScreenHandler>>;
   * });
   * ```
   */
  on(
    event: "ON_REQUEST_RECORD_ON_SCREEN",
    handler: () => InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>,
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
    handler: (interactionId: string, webScreenPop: WebScreenPop) => boolean | Promise<boolean>,
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
  on(event: "ON_SERVER_ERROR", handler: (error: ServerErrorData) => unknown): void;

  /**
   * The widget was minimized or restored, see {@link AgentDesktopClientAPI.setWidgetMinimized}.
   *
   * @param handler - See {@link OnWidgetMinimizedChangeHandler}.
   */
  on(event: "ON_WIDGET_MINIMIZED_CHANGE", handler: (widgetMinimized: boolean) => unknown): void;

  /**
   * The recording of the agent's screen was started, stopped, muted or unmuted.
   *
   * @param handler - See {@link OnScreenRecordingStateChangeHandler}.
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

  /**
   * Starts an outgoing call; look at {@link InitiateResult.id} for what came of it.
   *
   * [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
   *
   * @param phonenumber - Phone number to call.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startCall(
    phonenumber: string,
    associatedObjects?: InitialObjects,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts a chat over one of the channels; look at {@link InitiateResult.id} for what came of it.
   *
   * @param channel - Channel the chat goes over.
   * @param address - Phone number or user ID to start the chat with.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startChat(
    channel: ChatChannelType,
    address: string,
    associatedObjects?: InitialObjects,
  ): Promise<OperationResult<InitiateResult>>;

  /**
   * Starts an outgoing email; look at {@link InitiateResult.id} for what came of it.
   *
   * @param email - Email address to write to.
   * @param associatedObjects - CRM records to link to the new interaction, one or several.
   */
  startEmail(
    email: string,
    associatedObjects?: InitialObjects,
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
   * [Source: transfer](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/transfer)
   *
   * @param customTransferData - Data for the party that takes over, which gets them with the event
   * {@link Events.ON_LOAD_TRANSFER_DATA}.
   */
  transfer(customTransferData?: CustomTransferData): Promise<OperationResult<null>>;

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
   * Mutes the recording of a call or ends the muting; the call itself is muted with
   * {@link AgentDesktopClientAPI.setCallMute}.
   *
   * @param state - `true` to mute the recording, `false` to end that.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setCallRecordingMute(state: boolean, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Gives the dialpad entries to offer to the agent, such as contacts of the CRM.
   *
   * [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
   *
   * @param candidates - The entries to offer; an empty list clears them.
   */
  setDialCandidates(candidates: DialCandidate[]): Promise<OperationResult<null>>;

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
   * Reads all interactions of the agent and which is active, for the start of the page. Before
   * login the answer is the error `not_logged_in`.
   *
   * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
   */
  getInteractionsState(): Promise<OperationResult<InteractionsState>>;

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
   * [Source: setVariable](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setVariable)
   *
   * @param key - Name of the variable, as the scenario has it.
   * @param value - Text that the variable is to hold.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  setVariable(key: string, value: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Reads variables of the scenario that handles an interaction, by name.
   *
   * [Source: getVariables](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getVariables)
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
   * [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
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
   * @param message - Text of the message.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  sendChatMessage(message: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Puts text into the agent's input field of a chat, without sending it.
   *
   * [Source: suggestChatMessage](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/suggestChatMessage)
   *
   * @param message - Text to put there, for the agent to send or to change.
   * @param allowOverwrite - Whether to replace what the agent has already typed.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  suggestChatMessage(
    message: string,
    allowOverwrite?: boolean,
    interactionId?: string,
  ): Promise<OperationResult<null>>;

  /**
   * Brings a further agent into a chat, which {@link InteractionData.chatParties} then lists.
   *
   * [Source: inviteToChatConference](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/inviteToChatConference)
   *
   * @param agentID - ID of the agent as a user, see {@link User.id}.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  inviteToChatConference(agentID: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Removes a party from a chat, named by its ID there.
   *
   * [Source: removeFromChatConference](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/removeFromChatConference)
   *
   * @param partyId - ID of the party in the chat, see {@link ChatParty.id}; not the ID it was
   * invited with.
   * @param interactionId - ID of the interaction; the active one when it is left out.
   */
  removeFromChatConference(partyId: string, interactionId?: string): Promise<OperationResult<null>>;

  /**
   * Reads whether an agent is logged in, and who it is.
   *
   * [Source: getLoginState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getLoginState)
   */
  getLoginState(): Promise<OperationResult<LoginStateData>>;

  /**
   * Logs an agent in, with widget 1.0.
   *
   * Use {@link AgentDesktopClientAPI.openLogin} with widget 2.0.
   *
   * @param loginData - Name, password and tenant of the agent.
   * @param force - Whether to log in even if the user is logged in elsewhere, as after the server
   * error `user_already_logged_in`.
   */
  login(loginData: LoginData, force?: boolean): Promise<OperationResult<null>>;

  /** Opens the login page or form of the widget, with widget 1.0 and 2.0. */
  openLogin(): Promise<OperationResult<null>>;

  /** Logs the agent out, compare {@link Events.ON_LOGOUT}. */
  logout(): Promise<OperationResult<null>>;

  /** Reads the state of the agent; {@link Events.ON_AGENT_STATE_CHANGE} tells when it changes. */
  getAgentState(): Promise<OperationResult<AgentStateData>>;

  /**
   * Puts the agent into another state, such as ready.
   *
   * @param state - State to put the agent into. Only `ready` and `not_ready` are documented.
   * @param notReadyReason - Why the agent is not ready, one of
   * {@link AgentDesktopClientAPI.getAgentNotReadyReasons}. Pass a reason with `not_ready`; it is
   * needed.
   */
  setAgentState(state: AgentState, notReadyReason?: string): Promise<OperationResult<null>>;

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
  getTeamMembers(teamId: string): Promise<OperationResult<User[]>>;

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

  /** Tells the widget that the host page was brought to the front. */
  activatePage(): Promise<OperationResult<null>>;

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
   * An interaction is over and no longer among the agent's.
   *
   * Handler: {@link OnInteractionRemovedHandler}.
   */
  ON_INTERACTION_REMOVED: {
    arguments: [interaction: InteractionData];
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
   * The activity record of an ended interaction should be saved, usually in the CRM. The answer is
   * what was saved, or nothing.
   *
   * Handler: {@link OnSaveActivityRecordHandler}.
   */
  ON_SAVE_ACTIVITY_RECORD: {
    arguments: [activity: InteractionActivityData];
    reply: ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>;
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
   * The agent searches the external knowledge base and the widget asks for the results; `null` for
   * none.
   *
   * Handler: {@link OnSearchKnowledgeBaseHandler}.
   */
  ON_SEARCH_KNOWLEDGE_BASE: {
    arguments: [query: string, language?: string, folderId?: string];
    reply: ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>;
  };

  /**
   * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
   * there is none.
   *
   * Handler: {@link OnGetKnowledgeBaseArticleHandler}.
   */
  ON_GET_KNOWLEDGE_BASE_ARTICLE: {
    arguments: [articleId: string];
    reply: ExternalKBArticleData | null | Promise<ExternalKBArticleData | null>;
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
   * The host page should show a CRM record: a scenario wants it, or the agent clicked on it in the
   * widget.
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
   * The host page should show the results of a search among its CRM records.
   *
   * Handler: {@link OnSearchRecordsHandler}.
   */
  ON_SEARCH_RECORDS: {
    arguments: [search: SearchRecordsQuery, interactionId?: string, inNewTab?: boolean];
    reply: unknown;
  };

  /**
   * The agent is about to complete an interaction: will the CRM records picked for it do? Without a
   * handler every set of records will.
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
    arguments: [interactionId: string, webScreenPop: WebScreenPop];
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
    arguments: [error: ServerErrorData];
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
   * Handler: {@link OnScreenRecordingStateChangeHandler}.
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
 * @param newInteraction - The interaction as it stands at its start.
 */
export type OnNewInteractionHandler = (newInteraction: InteractionData) => void | Promise<void>;

/**
 * Handles `ON_INTERACTION_REMOVED`.
 *
 * An interaction is over and no longer among the agent's.
 *
 * [Source: onInteractionEnd](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onInteractionEnd)
 *
 * @param interaction - The interaction as it stood at its end.
 */
export type OnInteractionRemovedHandler = (interaction: InteractionData) => void | Promise<void>;

/** Another name of {@link OnInteractionRemovedHandler}. */
export type OnInteractionEndHandler = OnInteractionRemovedHandler;

/**
 * Handles `ON_INTERACTION_STATE_CHANGE`.
 *
 * An interaction went into another state, see {@link InteractionState}.
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
 * The activity record of an ended interaction should be saved, usually in the CRM. The answer is
 * what was saved, or nothing.
 *
 * Never leave the promise pending: the widget waits for it since July 2026.
 *
 * @param activity - The interaction as it stood at its end.
 */
export type OnSaveActivityRecordHandler = (
  activity: InteractionActivityData,
) => ActivityRecordInfo | undefined | void | Promise<ActivityRecordInfo | undefined | void>;

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
 * Handles `ON_SUMMARY_GENERATION_STARTED`.
 *
 * An AI summary of an interaction is being made. The service needs Real Time AI Summary / Notes for
 * it.
 *
 * [Source: onSummaryGenerationStarted](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationStarted)
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
 * [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
 *
 * @param summaryData - The summary, or the report of the failure.
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
 * [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
 *
 * @param options - Which folder, and in which language.
 */
export type OnGetKnowledgeBaseFolderHandler = (
  options: KBFolderOptions,
) => ExternalKBItemData[] | Promise<ExternalKBItemData[]>;

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
 * @param folderId - ID of the folder to search in.
 */
export type OnSearchKnowledgeBaseHandler = (
  query: string,
  language?: string,
  folderId?: string,
) => ExternalKBSearchResultData[] | null | Promise<ExternalKBSearchResultData[] | null>;

/**
 * Handles `ON_GET_KNOWLEDGE_BASE_ARTICLE`.
 *
 * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
 * there is none.
 *
 * [Source: onGetKnowledgeBaseArticle](https://help.brightpattern.com/5.8:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseArticle)
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
 * Handles `ON_OPEN_RECORD`.
 *
 * The host page should show a CRM record: a scenario wants it, or the agent clicked on it in the
 * widget.
 *
 * [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
 *
 * @param record - The record to show.
 * @param interactionId - ID of the interaction the record is opened for.
 * @param options - How and at whose request it is opened.
 */
export type OnOpenRecordHandler = (
  record: InteractionAssociatedObjectData,
  interactionId?: string,
  options?: OpenRecordOptions,
) => void | Promise<void>;

/**
 * Handles `ON_SEARCH_RECORDS`.
 *
 * The host page should show the results of a search among its CRM records.
 *
 * @param search - What to search for, and among which kinds of records.
 * @param interactionId - ID of the interaction the search is made for.
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
 * The agent is about to complete an interaction: will the CRM records picked for it do? Without a
 * handler every set of records will.
 *
 * [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
 *
 * @param interactionId - ID of the interaction that is about to be completed.
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
 * [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
 *
 * @param payload - ID and kind of the record.
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
 * [Source: onRequestRecordOnScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordOnScreen)
 */
export type OnRequestRecordOnScreenHandler =
  () => InteractionAssociatedObjectData | null | Promise<InteractionAssociatedObjectData | null>;

/**
 * Handles `ON_SHOW_SCREEN`.
 *
 * An interaction became the active one: show again what was stored for it with
 * {@link AgentDesktopClientAPI.setInteractionActiveScreen}.
 *
 * Register `ON_SHOW_SCREEN`; onActivateInteractionScreen is its old name.
 *
 * [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
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
 * @param interactionId - ID of the interaction the scenario belongs to.
 * @param webScreenPop - What is to be shown, and how.
 */
export type OnWebScreenPopCustomHandler = (
  interactionId: string,
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
 * @param error - What went wrong, and when the client heard of it.
 */
export type OnServerErrorHandler = (error: ServerErrorData) => void | Promise<void>;

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
export type OnScreenRecordingStateChangeHandler = (
  screenRecordingState: ScreenRecordingState,
) => void | Promise<void>;

/** Another name of {@link OnScreenRecordingStateChangeHandler}. */
export type OnScreenRecordingStateChange = OnScreenRecordingStateChangeHandler;

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
    parameters: [phonenumber: string, associatedObjects?: InitialObjects];
    result: InitiateResult;
    command: "START_CALL";
  };

  /**
   * Starts a chat over one of the channels; look at {@link InitiateResult.id} for what came of it.
   */
  startChat: {
    parameters: [channel: ChatChannelType, address: string, associatedObjects?: InitialObjects];
    result: InitiateResult;
    command: "START_CHAT";
  };

  /** Starts an outgoing email; look at {@link InitiateResult.id} for what came of it. */
  startEmail: {
    parameters: [email: string, associatedObjects?: InitialObjects];
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
    parameters: [customTransferData?: CustomTransferData];
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

  /**
   * Mutes the recording of a call or ends the muting; the call itself is muted with
   * {@link AgentDesktopClientAPI.setCallMute}.
   */
  setCallRecordingMute: {
    parameters: [state: boolean, interactionId?: string];
    result: null;
    command: "SET_CALL_RECORDING_MUTE";
  };

  /** Gives the dialpad entries to offer to the agent, such as contacts of the CRM. */
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

  /**
   * Reads all interactions of the agent and which is active, for the start of the page. Before
   * login the answer is the error `not_logged_in`.
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

  /** Brings a further agent into a chat, which {@link InteractionData.chatParties} then lists. */
  inviteToChatConference: {
    parameters: [agentID: string, interactionId?: string];
    result: null;
    command: "INVITE_TO_CHAT_CONFERENCE";
  };

  /** Removes a party from a chat, named by its ID there. */
  removeFromChatConference: {
    parameters: [partyId: string, interactionId?: string];
    result: null;
    command: "REMOVE_FROM_CHAT_CONFERENCE";
  };

  /** Reads whether an agent is logged in, and who it is. */
  getLoginState: {
    parameters: [];
    result: LoginStateData;
    command: "GET_LOGIN_STATE";
  };

  /** Logs an agent in, with widget 1.0. */
  login: {
    parameters: [loginData: LoginData, force?: boolean];
    result: null;
    command: "LOGIN";
  };

  /** Opens the login page or form of the widget, with widget 1.0 and 2.0. */
  openLogin: {
    parameters: [];
    result: null;
    command: "OPEN_LOGIN";
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
    parameters: [state: AgentState, notReadyReason?: string];
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
    result: User[];
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

  /** Tells the widget that the host page was brought to the front. */
  activatePage: {
    parameters: [];
    result: null;
    command: "ACTIVATE_PAGE";
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
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type InitOptions = {
  /** ID of the integration with a CRM. Keep it constant; a custom integration does not need it. */
  integrationKey?: string | undefined;

  /** An iframe of the page that already holds the widget. Without it one is created. */
  adcFrame?: HTMLIFrameElement | undefined;

  /** Element into which the iframe of the widget is put; without it, the end of the page's body. */
  mountRoot?: HTMLElement | undefined;

  /** Whether to run without the user interface of the widget. */
  standalone?: boolean | undefined;

  /** Whether to switch off the widget's own popup for incoming interactions. */
  disableNewInteractionPopup?: boolean | undefined;

  /** Whether the widget fills the available width; otherwise it is 500 pixels wide. */
  adaptiveWidth?: boolean | undefined;
};

/**
 * The element that holds the widget, as the browser defines it.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
type HTMLIFrameElement =
  typeof globalThis extends { HTMLIFrameElement: { prototype: infer Host } } ? Host : unknown;

/**
 * An element of the host page, as the browser defines it.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
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
 * [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
 */
export type SyncAsyncResult<T = void> = T | Promise<T>;

/** Configuration of the integration, of any shape: check it before use. */
export type IntegrationConfig = any;

/**
 * Medium of an interaction; many fields are of use for one medium alone.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type InteractionType = "voice" | "chat" | "email";

/**
 * State of an interaction on its way from arrival to completion.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
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

/** How an interaction came about, roughly. */
export type InteractionKind = "unknown" | "direct_call" | "outbound" | "scenario" | "chat";

/** Places from which an interaction can be started; {@link InteractionOrigination} has one more. */
export type JSAPI_InteractionOrigination =
  | "chat-center"
  | "dialpad"
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
 * Place from which an interaction was started, for the most part a part of the widget.
 *
 * - `"dialpad-search"`: Former place of the dialpad.
 *
 * Handle `dialpad-search` too if a tenant may still serve an older widget.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type InteractionOrigination = JSAPI_InteractionOrigination | "dialpad-search";

/**
 * Direction of a call as seen from the contact center.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type CallDirection = "inbound" | "outbound";

/**
 * One of the parties on a call, an agent or an outside party.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
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

/**
 * One of the parties in a chat.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type ChatParty = {
  /**
   * ID of the party in the chat, the one that
   * {@link AgentDesktopClientAPI.removeFromChatConference} takes; not the ID of a user.
   */
  id: string;

  /** Whether the party is a user of the contact center. */
  type: ChatPartyType;

  /** Name to show for the party. */
  name: string;

  /** ID of the party as a user, see {@link User.id}. */
  userId?: string;

  /** ID of the party as a contact. */
  contactId?: string;

  /** Email address of the party. */
  email?: string;

  /** Phone number of the party. */
  phone?: string;
};

/**
 * Whether a party in a chat belongs to the contact center.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type ChatPartyType = "internal" | "external";

/** Strings that go with an interaction, by key. */
export type AttachedData = Record<string, string>;

/**
 * An interaction, reported when it is new, changes its state or ends. What need not be known yet is
 * optional. The activity record is {@link InteractionActivityData}.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type InteractionData = {
  /** ID of the interaction, the one that methods take. */
  interactionId: string;

  /**
   * Global interaction ID (GIID), not the {@link InteractionData.interactionId} that methods take.
   */
  globalInteractionId?: string;

  /** State the interaction is in at the time of the report. */
  state: InteractionState;

  /** Medium: a call, a chat or an email. */
  type: InteractionType;

  /**
   * Parties on the call. Of use for the type {@link InteractionType | "voice"} only, but always
   * there.
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

  /**
   * Parties in the chat. Of use for the type {@link InteractionType | "chat"} only, but always
   * there.
   */
  chatParties: ChatParty[];

  /** Strings that go with the interaction, by key. */
  attachedData: AttachedData;

  /**
   * Whether the interaction counts as internal to the contact center.
   *
   * A widget older than July 2026 does not send it.
   */
  internal: boolean;

  /** How the interaction came about. */
  interactionKind?: InteractionKind;

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

  /** Name of the service that the interaction is for, see {@link ServiceData.name}. */
  service?: string;

  /** URL for playback; compare {@link InteractionData.recordingUrl}. */
  playbackUrl?: string;

  /** URL of the call recording. Present for calls only. */
  recordingUrl?: string;

  /** Dialed number identification, the number the caller dialed. Present for calls only. */
  DNIS?: string;

  /** Automatic number identification, the number of the caller. Present for calls only. */
  ANI?: string;

  /** Where the interaction was started from, such as the dialpad. */
  origination?: InteractionOrigination;

  /**
   * Subject text of the interaction.
   *
   * @deprecated No replacement is named.
   */
  subject: string;

  /**
   * CRM records linked to the interaction, and those the agent picked among them.
   *
   * @deprecated Read {@link InteractionActivityData.associatedObjects} of the activity record.
   */
  associatedObjects: InteractionAssociatedObjectsData;
};

/**
 * An interaction that has ended, with what is needed to save its activity record: all fields of
 * {@link InteractionData}, and {@link InteractionActivityData.formValues} and
 * {@link InteractionActivityData.contactName}.
 */
export type InteractionActivityData = {
  /** ID of the interaction, the one that methods take. */
  interactionId: string;

  /**
   * Global interaction ID (GIID), not the {@link InteractionActivityData.interactionId} that
   * methods take.
   */
  globalInteractionId?: string;

  /** State the interaction is in at the time of the report. */
  state: InteractionState;

  /** Medium: a call, a chat or an email. */
  type: InteractionType;

  /** CRM records linked to the interaction, and those the agent picked among them. */
  associatedObjects: InteractionAssociatedObjectsData;

  /** Strings that go with the interaction, by key. */
  attachedData: AttachedData;

  /** Whether the interaction counts as internal to the contact center. */
  internal: boolean;

  /** How the interaction came about. */
  interactionKind?: InteractionKind;

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

  /** Name of the service that the interaction is for, see {@link ServiceData.name}. */
  service?: string;

  /** URL for playback; compare {@link InteractionActivityData.recordingUrl}. */
  playbackUrl?: string;

  /** URL of the call recording. Present for calls only. */
  recordingUrl?: string;

  /** Dialed number identification, the number the caller dialed. Present for calls only. */
  DNIS?: string;

  /** Automatic number identification, the number of the caller. Present for calls only. */
  ANI?: string;

  /** Where the interaction was started from, such as the dialpad. */
  origination?: InteractionOrigination;

  /**
   * What the agent filled in on the activity form, keyed by the property `integrationField` of the
   * form's fields.
   */
  formValues?: Record<string, string | boolean>;

  /** Name of the other party, to be shown. */
  contactName: string;

  /**
   * Subject text of the interaction.
   *
   * @deprecated No replacement is named.
   */
  subject: string;

  /**
   * Parties on the call. Of use for the type {@link InteractionType | "voice"} only, but always
   * there.
   *
   * @deprecated No replacement is named.
   */
  callParties: CallParty[];

  /**
   * Whether the call is muted; `false` for a chat or an email. To change it call
   * {@link AgentDesktopClientAPI.setCallMute}.
   *
   * @deprecated No replacement is named.
   */
  callMuted: boolean;

  /**
   * Whether the call is being recorded; `false` for a chat or an email. To change it call
   * {@link AgentDesktopClientAPI.setCallRecording}.
   *
   * @deprecated No replacement is named.
   */
  callRecording: boolean;

  /**
   * Parties in the chat. Of use for the type {@link InteractionType | "chat"} only, but always
   * there.
   *
   * @deprecated No replacement is named.
   */
  chatParties: ChatParty[];
};

/**
 * All interactions of the agent at one moment.
 *
 * [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
 */
export type InteractionsState = {
  /** ID of the active interaction; `null` when none is active. */
  activeInteractionId: string | null;

  /** All of them, the active one included. */
  interactions: InteractionData[];
};

/**
 * Which folder of the external knowledge base the widget wants to show.
 *
 * [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
 */
export type KBFolderOptions = {
  /** Language chosen in the widget; only content in it is wanted. */
  language?: string;

  /** ID of the folder. Absent for the root of the knowledge base. */
  folderId?: string;
};

/**
 * An article of an external knowledge base, as an entry of a folder or a result of a search.
 *
 * [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
 */
export type ExternalKBArticleItem = {
  /** ID of the article. {@link Events.ON_GET_KNOWLEDGE_BASE_ARTICLE} asks for the article by it. */
  id: string;

  /** Tells articles from folders. */
  type: "article";

  /** Heading of the article. */
  title: string;

  /** Preview of the article's text. */
  text: string;
};

/**
 * A folder of an external knowledge base, as an entry of another folder.
 *
 * [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
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
 * [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
 */
export type ExternalKBItemData = ExternalKBArticleItem | ExternalKBFolderItem;

/** A result of a search, which is an article as a folder lists it. */
export type ExternalKBSearchResultData = ExternalKBArticleItem;

/**
 * A result of a search, with the host page it is from. No method or event uses the type; answer
 * with {@link ExternalKBSearchResultData}.
 */
export type ExternalKBSearchResult = ExternalKBArticleItem & {
  /**
   * Integration key of the host page the article is from, see {@link InitOptions.integrationKey}.
   */
  source: string;
};

/**
 * An entry of a folder, with the host page it is from. No method or event uses the type; answer
 * with {@link ExternalKBItemData}.
 */
export type ExternalKBItem = ExternalKBSearchResult | ExternalKBSourcedFolderItem;

/** A folder, with the host page it is from. The name is ours. */
export type ExternalKBSourcedFolderItem = ExternalKBFolderItem & {
  /**
   * Integration key of the host page the folder is from, see {@link InitOptions.integrationKey}.
   */
  source: string;

  text?: undefined;
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

  /**
   * Further fields of the article, by name.
   *
   * A widget released from 2024 to early 2026 may expect a list of strings.
   */
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

/** Name of the request that a method sends, its command. */
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

/** Name of the answer to a request: that of the request followed by `_RESPONSE`. */
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

/** Name of an event, on the wire and for `on`. */
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

/** Name of an event whose answer the widget waits for. */
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

/** Name of the answer to an event: that of the event followed by `_RESPONSE`. */
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

/** Channel a chat goes over. */
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
 * Data that travel with a transfer or an invitation: strings, numbers and booleans by keys that the
 * pages on both sides know. In TypeScript declare such data as a `type`; an `interface` does not
 * fit.
 */
export type CustomTransferData = Record<string, string | number | boolean | undefined | null>;

/** CRM records to link to a new interaction, one or several. */
export type InitialObjects = InteractionAssociatedObjectData | InteractionAssociatedObjectData[];

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

/**
 * An entry that the dialpad offers to the agent, such as a contact of the CRM.
 *
 * [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
 */
export type DialCandidate = {
  /** ID of the entry, unique among the candidates. */
  id: string;

  /** Name to show for the entry. */
  displayName: string;

  /** Numbers the agent can choose from. */
  phones: PhoneData[];

  /** CRM records to link to an interaction that is started from this entry. */
  associatedObjects: InteractionAssociatedObjectData[];

  /** Email address. Shown when there is no phone number. */
  email?: string | undefined;

  /** URL of a picture to show for the entry. */
  avatarUrl?: string | undefined;
};

/**
 * A phone number that the dialpad offers.
 *
 * [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
 */
export type PhoneData = {
  /** The number to dial. */
  number: string;

  /** What the number is for, such as business. */
  type: PhoneType;

  /** Label that tells the agent what the number is for. */
  displayType?: string | undefined;
};

/**
 * What a phone number is for.
 *
 * [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
 */
export type PhoneType = "mobile" | "business" | "home" | "fax" | "other";

/** Name of a contact. No method or event uses the type. */
export type ContactDetails = {
  /** Given name of the contact. */
  firstName?: string;

  /** Family name of the contact. */
  lastName?: string;
};

/**
 * CRM records linked to an interaction, and those the agent picked among them.
 *
 * [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
 */
export type InteractionAssociatedObjectsData = {
  /** All records that were linked to the interaction or visited during it. */
  list: InteractionAssociatedObject[];

  /**
   * IDs of the records in {@link InteractionAssociatedObjectsData.list} that the agent picked for
   * the activity record; each has an activity of its own.
   */
  selected: string[];
};

/**
 * A CRM record as a host page describes it to the widget.
 *
 * [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
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

/**
 * A CRM record linked to an interaction, as the widget hands it out.
 *
 * [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
 */
export type InteractionAssociatedObject = InteractionAssociatedObjectData & {
  /** Where the record came from. */
  source: string;
};

/**
 * A CRM record that a scenario names and the widget wants to show.
 *
 * [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
 */
export type RecordInfoRequest = {
  /** ID of the record in the CRM. */
  id: string;

  /** Kind of record in the CRM's own words, see {@link InteractionAssociatedObjectData.type}. */
  type: string;
};

/**
 * Whether the host page accepts the CRM records that were picked for an interaction.
 *
 * [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
 */
export type RecordsValidationResult = {
  /** Whether the interaction can be completed with these records. */
  valid: boolean;

  /** Text for the agent, such as what to change. */
  message?: string | undefined;
};

/**
 * How and at whose request a CRM record is opened.
 *
 * [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
 */
export type OpenRecordOptions = {
  /** Whether the record should be opened in a new tab. */
  inNewTab: boolean;

  /** Whether a click of the agent (`user`) or a scenario opens the record. */
  source: "user" | "scenario";
};

/**
 * What the page shows for an interaction, in its own words. The widget keeps it and hands it back
 * unchanged.
 *
 * [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
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
 * What the host page saved for an interaction, as the answer to
 * {@link Events.ON_SAVE_ACTIVITY_RECORD}.
 */
export type ActivityRecordInfo = {
  /** ID of the activity record that was saved, or `null`. */
  id: string | null;

  /** ID of a case that goes with the record. */
  caseId?: string | undefined;

  /** ID of a contact that goes with the record. */
  contactId?: string | undefined;
};

/**
 * Answer to a method call, also to one that failed: look at `status` first.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type OperationResult<T = null> = OperationSuccess<T> | OperationFailure;

/**
 * Answer to a method call that succeeded. The name is ours.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
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
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
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
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type ResultStatus = "success" | "error";

/**
 * Why a method call failed.
 *
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
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
 * [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
 */
export type ResultErrorCodes = {
  readonly not_enough_privileges: 1;
  readonly not_logged_in: 2;
  readonly invalid_args: 3;
  readonly logged_without_phone: 4;
  readonly banned: 5;
  /** The widget did not answer the call within 20 seconds. */
  readonly api_not_answer: 6;
  readonly invalid_request: 7;
  /** A time limit passed, not that of `api_not_answer`. */
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
  /** ID of the number, not of a service. */
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
 * State an agent can be in; for which of them can be set see
 * {@link AgentDesktopClientAPI.setAgentState}.
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
 * State of the agent, with the reason for not being ready.
 *
 * [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
 */
export type AgentStateData = {
  /** State the agent is in now. */
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

/** Errors of the server, by name, and their numbers. */
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

/** A user as a member of a team. */
export type User = {
  /**
   * ID of the user. {@link CallParty.userId} and {@link ChatParty.userId} refer to it, and
   * {@link AgentDesktopClientAPI.inviteToChatConference} takes it.
   */
  id: string;

  /** ID of the team, see {@link Team.id}. */
  teamId: string;

  /** Given name of the user. */
  firstName: string;

  /** Family name of the user. */
  lastName: string;

  /** Phone number, an extension, assigned to the user. */
  phone: string;

  /** State the user is in now, see {@link UserState}. */
  state: UserState;
};

/** State of a user, `offline` beside the states of an agent. */
export type UserState = AgentState | "offline";

/**
 * A message between the windows of page and widget. A call carries its arguments in order, an event
 * those of its handler; the answer has the same `uid`.
 */
export type APIPacket<T = unknown[]> = {
  /** ID of the instance of the adapter that is meant, or `broadcast` for all of them. */
  instanceId: string | "broadcast";

  /**
   * Name of the message: a {@link RequestMessage}, {@link CallbackMessage} or the answer to one,
   * {@link RequestResponseMessage} or {@link CallbackResponseMessage}.
   */
  type: string;

  /** ID that a message and its answer have in common. */
  uid: string;

  /** Arguments or result, as the message has them. */
  params: T;

  /** A mark; `true` or absent. */
  noHandlers?: true;
};

/** Data of one instance of the adapter. No method or event uses the type. */
export type APIInstanceParams = {
  /** As {@link InitOptions.integrationKey}. */
  integrationKey: string;

  /** ID of the instance, see {@link APIPacket.instanceId}. */
  instanceId: string;

  /** Parameters of an address, as one text. */
  urlParams: string;

  /** As {@link InitOptions.disableNewInteractionPopup}. */
  disableNewInteractionPopup: boolean;

  /** As {@link InitOptions.adaptiveWidth}. */
  adaptiveWidth: boolean;
};

export {};
