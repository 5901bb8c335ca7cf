/** Written by `npm run api:types` from the description of the API; never changed by hand. */

export interface paths {
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leistungen suchen */
        get: operations["proceduresList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bereiche des Katalogs */
        get: operations["proceduresAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Leistung: Angaben, Formular, Unterlagen, Gebühren */
        get: operations["proceduresOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{key}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Maschine einer Leistung als XState-Konfiguration */
        get: operations["proceduresMachine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/procedure.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema (2020-12) des Leistungsdokuments */
        get: operations["proceduresSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorgänge auflisten, die neuesten zuerst */
        get: operations["casesList"];
        put?: never;
        /** Einen Vorgang eröffnen */
        post: operations["caseOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Einen Vorgang lesen */
        get: operations["casesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Historie eines Vorgangs */
        get: operations["casesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ein Ereignis auslösen */
        post: operations["caseEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Aktenvermerk schreiben */
        post: operations["caseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Beteiligte oder einen Beteiligten hinzuziehen */
        post: operations["caseParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clocks/{clockId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frist hemmen */
        post: operations["caseClocksSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clocks/{clockId}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine gehemmte Frist weiterlaufen lassen */
        post: operations["caseClocksResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clocks/{clockId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frist verlängern */
        post: operations["caseClocksExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clocks/{clockId}/restarts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frist neu beginnen lassen */
        post: operations["caseClocksRestart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clocks/{clockId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frist vorzeitig beenden */
        post: operations["caseClocksEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ein Schriftstück an weitere Beteiligte versenden */
        post: operations["caseDispatchesDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/dispatches/{dispatchId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Rücklauf eintragen: Die Sendung kam zurück */
        post: operations["caseDispatchesReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/dispatches/{dispatchId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Den nachgewiesenen Zugang eintragen */
        post: operations["caseDispatchesProven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/dispatches/{dispatchId}/repetitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neu versenden; die Fristen zählen von der neuen Bekanntgabe */
        post: operations["caseDispatchesRepeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/dispatches/{dispatchId}/instruction-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eintragen, dass die Rechtsbehelfsbelehrung fehlt oder unrichtig ist */
        post: operations["caseDispatchesInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ein Dokument einreichen (PDF, PNG, JPEG, TIFF, Text; bis 20 MB) */
        post: operations["documentsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ein Dokument lesen */
        get: operations["documentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Wiedervorlage verfügen */
        post: operations["caseFileFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/follow-ups/{followUpId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Wiedervorlage erledigen */
        post: operations["caseFileFollowUpDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Bezug zu einem anderen Vorgang herstellen */
        post: operations["caseFileLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine offenbare Unrichtigkeit berichtigen (§ 42 VwVfG) */
        post: operations["caseFileCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen beendeten Vorgang wieder aufgreifen (§ 51 VwVfG) */
        post: operations["caseFileReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/routing-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Schritt in den Umlauf setzen */
        post: operations["routingSlipAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/routing-steps/{stepId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Schritt des Umlaufs zeichnen */
        post: operations["routingSlipSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/routing-steps/{stepId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Schritt des Umlaufs überspringen */
        post: operations["routingSlipSkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meine Wiedervorlagen, die überfälligen zuerst */
        get: operations["myFileFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schritte im Umlauf, die auf mich warten */
        get: operations["myFileRoutingSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Viele Aufgaben übernehmen, zurückgeben oder übergeben, jede für sich */
        post: operations["bulkRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meine Filter und die meiner Einheiten */
        get: operations["filtersList"];
        put?: never;
        /** Einen Filter speichern */
        post: operations["filtersSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Einen eigenen Filter ändern */
        put: operations["filtersChange"];
        post?: never;
        /** Einen eigenen Filter löschen */
        delete: operations["filtersRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorgänge nach Aktenzeichen, Person, Anschrift oder Kennzeichen suchen */
        get: operations["searchSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorgänge meiner Stellen, die auf andere warten */
        get: operations["waitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aufgaben auflisten, nach Fälligkeit und Dringlichkeit */
        get: operations["tasksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zähler der Körbe */
        get: operations["tasksCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zählen, wie viele Aufgaben ein engerer Filter fände */
        get: operations["tasksFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Aufgabe lesen */
        get: operations["tasksRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Aufgabe übernehmen */
        post: operations["taskClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Aufgabe zurückgeben */
        post: operations["taskRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Aufgabe einer anderen Person übergeben */
        post: operations["taskDelegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Aufgabe an eine andere Stelle abgeben */
        post: operations["taskTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Aufgabe mit einem Ergebnis abschließen */
        post: operations["taskComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Aufgabe mit ihren jetzt möglichen Ergebnissen und dem Entwurf */
        get: operations["taskWorkWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Den Entwurf zu einer Aufgabe lesen */
        get: operations["taskWorkDraft"];
        /** Den Entwurf zu einer Aufgabe speichern */
        put: operations["taskWorkKeep"];
        post?: never;
        /** Den Entwurf zu einer Aufgabe verwerfen */
        delete: operations["taskWorkDrop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sagen, dass Sie den Vorgang offen haben; alle 20 Sekunden zu wiederholen */
        put: operations["caseWorkCome"];
        post?: never;
        /** Sagen, dass Sie den Vorgang verlassen haben */
        delete: operations["caseWorkLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/diagram.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Der Ablauf als Zeichnung, mit dem Stand und dem Weg des Vorgangs */
        get: operations["caseWorkDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/ahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was in diesem Vorgang noch kommen kann, der gewöhnliche Weg zuerst */
        get: operations["caseWorkAhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fristen auflisten, nach ihrem letzten Tag */
        get: operations["clocksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zähler der Fristen */
        get: operations["clocksCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ob es eine Kalenderadresse gibt */
        get: operations["calendarState"];
        put?: never;
        /** Eine geheime Kalenderadresse anlegen; eine frühere gilt dann nicht mehr */
        post: operations["calendarMake"];
        /** Die Kalenderadresse sperren */
        delete: operations["calendarRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Der Fristenkalender zu einer geheimen Adresse (iCalendar, RFC 5545) */
        get: operations["calendarFeedRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/compute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frist berechnen, mit Herleitung */
        post: operations["deadlinesCompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisationseinheiten mit Stellen */
        get: operations["organisationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kolleginnen und Kollegen mit ihren Stellen */
        get: operations["colleaguesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vertretungen: die eigenen und die der Einheiten, die ich leite */
        get: operations["substitutionsList"];
        put?: never;
        /** Eine Vertretung eintragen */
        post: operations["substitutionsEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{substitutionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Vertretung vorzeitig beenden */
        post: operations["substitutionsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Erklärte Befangenheit in den Einheiten, die ich leite */
        get: operations["conflictsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{conflictId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über eine erklärte Befangenheit entscheiden */
        post: operations["conflictsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sich für befangen erklären */
        post: operations["caseAccessDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie ein Vorgang geschützt ist, und wer ihn trotzdem sieht */
        get: operations["caseAccessProtection"];
        put?: never;
        /** Einen Vorgang schützen */
        post: operations["caseAccessProtect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/protection/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Den Schutz eines Vorgangs aufheben */
        post: operations["caseAccessLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Sonderberechtigung erteilen */
        post: operations["caseAccessAuthorise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/authorisations/{authorisationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Sonderberechtigung beenden */
        post: operations["caseAccessEndAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorgeschlagene Rechte und was daraus wurde */
        get: operations["rightsList"];
        put?: never;
        /** Ein Recht oder sein Ende vorschlagen */
        post: operations["rightsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-requests/{requestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über ein vorgeschlagenes Recht entscheiden */
        post: operations["rightsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was in den Einheiten liegt, die ich leite */
        get: operations["teamLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lebt der Prozess? */
        get: operations["operationsHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kann er arbeiten? */
        get: operations["operationsReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kennzahlen für Prometheus */
        get: operations["operationsFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Störungen, die auf jemanden warten */
        get: operations["operationsIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{incidentId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Störung noch einmal versuchen */
        post: operations["operationsRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer angemeldet ist */
        get: operations["meRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Die eigenen Einstellungen ersetzen */
        put: operations["meKeep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Änderungen mithören (server-sent events)
         * @description Ereignisse: „change“ {cases, posts} nennt geänderte Vorgänge und Stellen, „presence“ {caseId, people} wer einen Vorgang offen hat, „resync“ {} dass etwas verpasst sein kann. Genannt wird nur, was die Person sehen darf.
         */
        get: operations["liveListen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        OpenCaseBody: {
            /**
             * @description Schlüssel der Leistung.
             * @example meldebescheinigung
             */
            procedure: string;
            /**
             * @description Angaben im Formular; ihr JSON Schema steht als „formSchema“ in GET /api/v1/procedures/{key}.
             * @example {
             *       "familyName": "Öztürk-Lindemann",
             *       "givenNames": "Aylin Marie",
             *       "birthDate": "1988-03-14"
             *     }
             */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description „paper“ ist der Behörde vorbehalten, die aufnimmt, was mit der Post oder am Schalter kam. Ohne Angabe: online für Antragstellende, sonst paper.
             * @enum {string}
             */
            channel?: "online" | "paper";
            /**
             * Format: date-time
             * @description Wann ein Antrag auf Papier eingegangen ist; nicht in der Zukunft.
             * @example 2026-11-20T09:30:00+01:00
             */
            receivedAt?: string;
        };
        EventBody: {
            /**
             * @description Name des Ereignisses, aus „possible“ des Vorgangs.
             * @example withdraw
             */
            type: string;
            /**
             * @description Angaben zu den Feldern des Ereignisses.
             * @example {}
             */
            data?: {
                [key: string]: unknown;
            };
        };
        NoteBody: {
            /**
             * @description Der Aktenvermerk, bis 100.000 Zeichen.
             * @example Telefonat mit der Antragstellerin: Kopie des Ausweises kommt per Post.
             */
            text: string;
            /**
             * Format: uuid
             * @description Der Vermerk, den dieser berichtigt; der alte bleibt, wie er ist.
             */
            corrects?: string;
        };
        PartyBody: {
            /**
             * @description Vertretung, dritte Person oder Behörde.
             * @enum {string}
             */
            role: "representative" | "thirdParty" | "authority";
            /**
             * @description Name der Person, Firma oder Behörde.
             * @example Rechtsanwältin Dr. Łucja Grün
             */
            name: string;
            /**
             * @description Anschrift, Zeile für Zeile.
             * @example [
             *       "Georgstraße 1",
             *       "30159 Hannover"
             *     ]
             */
            address: string[];
        };
        ClockActBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * Format: date
             * @description Ab welchem Tag es gilt; heute, wenn nicht angegeben. Nie in der Zukunft.
             * @example 2026-11-16
             */
            from?: string;
        };
        ExtensionBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * @description Um wie lange, gezählt vom bisherigen Ende: „P2W“, „P1M“, „P5WD“ (Werktage).
             * @example P2W
             */
            period: string;
            /**
             * Format: date
             * @description Tag, an dem die Verlängerung mitgeteilt wurde; heute, wenn nicht angegeben.
             * @example 2026-11-16
             */
            noticeOn?: string;
        };
        ReasonBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
        };
        FurtherDispatchBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * Format: uuid
             * @description Das Schriftstück der Behörde.
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Die oder der Beteiligte.
             */
            partyId: string;
            /**
             * @description Weg der Bekanntgabe: „post“, „abroad“ (Post ins Ausland), „electronic“, „portal“ (Postfach des Nutzerkontos), „retrieval“ (Abruf § 41 Abs. 2a VwVfG), „pzu“ (Zustellungsurkunde), „registered“ (Einschreiben), „receipt“ (Empfangsbekenntnis), „public“ (öffentliche Bekanntmachung).
             * @enum {string}
             */
            channel: "post" | "abroad" | "electronic" | "portal" | "retrieval" | "pzu" | "registered" | "receipt" | "public";
        };
        ReturnBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * Format: date
             * @description Tag des Rücklaufs; heute, wenn nicht angegeben.
             * @example 2026-11-16
             */
            on?: string;
        };
        ReceiptBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * Format: date
             * @description Tag des Zugangs: laut Urkunde, Empfangsbekenntnis, Abruf oder Darlegung.
             * @example 2026-11-16
             */
            on: string;
        };
        RepetitionBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * @description Weg der Bekanntgabe: „post“, „abroad“ (Post ins Ausland), „electronic“, „portal“ (Postfach des Nutzerkontos), „retrieval“ (Abruf § 41 Abs. 2a VwVfG), „pzu“ (Zustellungsurkunde), „registered“ (Einschreiben), „receipt“ (Empfangsbekenntnis), „public“ (öffentliche Bekanntmachung).
             * @enum {string}
             */
            channel: "post" | "abroad" | "electronic" | "portal" | "retrieval" | "pzu" | "registered" | "receipt" | "public";
            /**
             * @description Name und Anschrift, Zeile für Zeile; wie zuvor, wenn nicht angegeben.
             * @example [
             *       "Erika Mustermann",
             *       "Georgstraße 1",
             *       "30159 Hannover"
             *     ]
             */
            addressee?: string[];
        };
        InstructionBody: {
            /**
             * @description Begründung für die Akte.
             * @example Die Antragstellerin ist bis Monatsende im Krankenhaus.
             */
            reason: string;
            /**
             * @description Fehlt sie, oder ist sie unrichtig.
             * @enum {string}
             */
            instruction: "missing" | "wrong";
        };
        DocumentUpload: {
            /**
             * @description Wofür es steht: Name eines Nachweises der Leistung oder ein eigener.
             * @example identity
             */
            name: string;
            /**
             * @description Titel, wie ihn die Akte zeigt.
             * @example Personalausweis
             */
            title: string;
            /**
             * Format: binary
             * @description PDF, PNG, JPEG, TIFF oder Text (UTF-8), bis 20 MB.
             */
            file: string;
        };
        FollowUpBody: {
            /**
             * Format: date
             * @description Tag der Wiedervorlage, von heute bis in zehn Jahren.
             * @example 2026-12-01
             */
            dueOn: string;
            /**
             * @description Warum der Vorgang wieder vorgelegt wird.
             * @example Antwort des Bundeszentralregisters prüfen.
             */
            reason: string;
            /**
             * @description Konto der Person, der vorgelegt wird; ohne Person und Stelle ist es Ihr eigenes.
             * @example s.krueger
             */
            user?: string;
            /**
             * @description Stelle, der vorgelegt wird, statt einer Person.
             * @example 32.1/clerk
             */
            post?: string;
        };
        RemarkBody: {
            /**
             * @description Bemerkung für die Akte.
             * @example Antwort ist da, Vorgang geht weiter.
             */
            remark?: string;
        };
        LinkBody: {
            /**
             * @description Aktenzeichen des anderen Vorgangs.
             * @example 32.1-33.20.10-2026-000001
             */
            caseNumber: string;
            /**
             * @description Was der andere Vorgang für diesen ist: „parallel“ Parallelvorgang, „appeal“ Widerspruch, „predecessor“ Vorgänger, „enforcement“ Vollstreckung, „fine“ Bußgeldverfahren, „reopening“ wieder aufgegriffener Vorgang.
             * @example parallel
             * @enum {string}
             */
            kind: "parallel" | "appeal" | "predecessor" | "enforcement" | "fine" | "reopening";
        };
        CorrectionBody: {
            /**
             * Format: uuid
             * @description Das Schriftstück mit dem Fehler.
             */
            documentId: string;
            /**
             * @description Was dort falsch steht.
             * @example geboren am 31. Februar 1980
             */
            error: string;
            /**
             * @description Was dort stehen muss.
             * @example geboren am 28. Februar 1980
             */
            correction: string;
        };
        ReopeningBody: {
            /**
             * @description § 51 Abs. 1 VwVfG: „changedFacts“ Änderung der Sach- oder Rechtslage, „newEvidence“ neue Beweismittel, „§580ZPO“ Wiederaufnahmegrund; „remand“ Zurückverweisung.
             * @example newEvidence
             * @enum {string}
             */
            ground: "changedFacts" | "newEvidence" | "§580ZPO" | "remand";
            /**
             * @description Begründung für die Akte.
             * @example Die Geburtsurkunde wurde nachgereicht.
             */
            reason: string;
        };
        RoutingStepBody: {
            /**
             * @description „cosign“ Mitzeichnung für das eigene Sachgebiet, „acknowledge“ Kenntnisnahme, „final“ Schlusszeichnung.
             * @example cosign
             * @enum {string}
             */
            kind: "cosign" | "acknowledge" | "final";
            /**
             * @description Stelle, die zeichnen soll.
             * @example 32.1/lead
             */
            post: string;
            /**
             * @description Was zu prüfen oder zu tun ist.
             * @example Bitte die Gebühr mitzeichnen.
             */
            instruction: string;
            /**
             * Format: uuid
             * @description Schritt, hinter den der neue kommt; ohne Angabe ans Ende, aber vor eine offene Schlusszeichnung.
             */
            after?: string;
            /** @description Neben den genannten Schritt (oder den, der an der Reihe ist) statt dahinter. */
            parallel?: boolean;
        };
        SignatureBody: {
            /**
             * @description „agreed“ gezeichnet, „reserved“ mit Vorbehalt, „refused“ verweigert, „noted“ zur Kenntnis genommen.
             * @example agreed
             * @enum {string}
             */
            verdict: "agreed" | "reserved" | "refused" | "noted";
            /** @description Bemerkung; bei Vorbehalt und Verweigerung der Grund. */
            remark?: string;
        };
        SkipBody: {
            /**
             * @description Grund für die Akte.
             * @example Die Stelle ist nicht mehr betroffen.
             */
            reason: string;
        };
        BulkBody: {
            /** @description Kennungen der Aufgaben, höchstens 200. */
            taskIds: string[];
            /**
             * @description Übernehmen, zurückgeben, einer Person übergeben oder an eine andere Stelle abgeben.
             * @enum {string}
             */
            act: "claim" | "release" | "assign" | "transfer";
            /**
             * @description Für „assign“: Konto der Person.
             * @example s.krueger
             */
            user?: string;
            /**
             * @description Für „transfer“: die Stelle.
             * @example 32.1/clerk
             */
            post?: string;
            /**
             * @description Für „transfer“: warum die Aufgaben abgegeben werden.
             * @example Zuständigkeit nach Geschäftsverteilung
             */
            reason?: string;
        };
        FilterBody: {
            /**
             * @description Name, unter dem man ihn wiederfindet.
             * @example Hundesteuer, überfällig
             */
            name: string;
            /**
             * @description Filter der Aufgabenliste wie in deren Adresse: Name und Text, ohne cursor und limit.
             * @example {
             *       "basket": "overdue",
             *       "procedure": "hundesteuer-anmelden"
             *     }
             */
            query: {
                [key: string]: unknown;
            };
            /**
             * @description Einheit, mit der er geteilt wird; nur wer sie leitet, teilt.
             * @example 32.1
             */
            shared?: string;
        };
        DelegateTaskBody: {
            /**
             * @description Konto der Person; GET /api/v1/units nennt sie.
             * @example s.krueger
             */
            user: string;
        };
        TransferBody: {
            /**
             * @description Die Stelle; GET /api/v1/units nennt sie.
             * @example 32.1/clerk
             */
            post: string;
            /**
             * @description Warum die Aufgabe abgegeben wird; wird als Aktenvermerk zur Akte genommen.
             * @example Die Anschrift liegt im Bezirk der anderen Einheit.
             */
            reason: string;
        };
        CompleteTaskBody: {
            /**
             * @description Eines der Ergebnisse, die die Aufgabe anbietet.
             * @example complete
             */
            outcome: string;
            /**
             * @description Angaben zu den Feldern des Ergebnisses.
             * @example {}
             */
            data?: {
                [key: string]: unknown;
            };
        };
        DraftBody: {
            /** @description Das gewählte Ergebnis; null, solange keines gewählt ist. */
            outcome?: string | null;
            /**
             * @description Die Eingaben, wie sie getippt wurden, auch unvollständig; bis 256 kB.
             * @example {
             *       "reason": "Die Angaben sind"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /** @description Stand des Entwurfs, der gelesen wurde; null, wenn es keinen gab. */
            ifRevision?: number | null;
        };
        PresenceBody: {
            /** @description Die Aufgabe, an der Sie sind; null, wenn Sie nur lesen. */
            taskId?: string | null;
        };
        DeadlineBody: {
            /**
             * @description Was die Frist in Gang setzt.
             * @example vwvfg-post
             */
            rule: string;
            /**
             * @description Tag der Aufgabe zur Post, des Ereignisses …
             * @example 2026-11-20
             */
            start: string;
            /**
             * @description Dauer nach ISO 8601: P1M, P2W, P3D.
             * @example P1M
             */
            period: string;
            /**
             * @description Ort, dessen Feiertage gelten; ohne Angabe Hannover.
             * @example DE-NI-hannover
             */
            place?: string;
            /** @description Ob sich ein Ende am Wochenende oder Feiertag verschiebt; ohne Angabe ja. */
            endMoves?: boolean;
        };
        SubstitutionBody: {
            /** @description Wer abwesend ist; ohne Angabe Sie selbst. */
            absent?: string;
            /**
             * @description Wer vertritt.
             * @example s.albers
             */
            deputy: string;
            /**
             * @description Nur diese Stelle; ohne Angabe alle.
             * @example 32.1/clerk
             */
            post?: string;
            /**
             * Format: date
             * @description Erster Tag.
             * @example 2026-07-01
             */
            from: string;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe bis auf Weiteres.
             */
            to?: string;
            /**
             * @description Grund.
             * @example Urlaub
             */
            reason: string;
        };
        ConflictDecisionBody: {
            /** @description Ob die Person ausgeschlossen bleibt. */
            confirmed: boolean;
            /** @description Bemerkung. */
            remark?: string;
        };
        ConflictBody: {
            /**
             * @description Beteiligt oder für Beteiligte tätig, Angehörige, Vor- oder Nachteil (§ 20 VwVfG), Besorgnis der Befangenheit (§ 21 VwVfG).
             * @enum {string}
             */
            ground: "party" | "relative" | "advantage" | "bias";
            /** @description Warum; es liest nur, wer entscheidet. */
            reason: string;
        };
        ProtectionBody: {
            /**
             * @description Grund.
             * @example Vorgang einer Kollegin
             */
            reason: string;
        };
        ProtectionEndBody: {
            /** @description Grund. */
            reason: string;
        };
        AuthorisationBody: {
            /**
             * @description Konto der Person.
             * @example s.krueger
             */
            user: string;
            /** @description Grund. */
            reason: string;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe, solange der Vorgang geschützt ist.
             */
            until?: string;
        };
        AuthorisationEndBody: {
            /** @description Grund. */
            reason: string;
        };
        RightsRequestBody: {
            /**
             * @description Konto der Person.
             * @example s.krueger
             */
            user: string;
            /** @description Name, wenn die Person noch nicht eingetragen ist. */
            name?: string;
            /**
             * @description Rolle, Stelle oder persönliche Bestellung.
             * @enum {string}
             */
            kind: "role" | "post" | "appointment";
            /**
             * @description Welche.
             * @example 32.1/clerk
             */
            value: string;
            /**
             * @description Ob das Recht gewährt oder beendet werden soll; ohne Angabe gewährt.
             * @enum {string}
             */
            change?: "grant" | "end";
            /**
             * Format: date
             * @description Erster Tag; bei einem Ende der erste Tag ohne das Recht.
             * @example 2026-07-01
             */
            from: string;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe unbefristet, und bei einem Ende nie.
             */
            to?: string;
            /** @description Grund. */
            reason: string;
        };
        RightsDecisionBody: {
            /** @description Ob das Recht gewährt wird. */
            granted: boolean;
            /** @description Bemerkung. */
            remark?: string;
        };
        SettingsBody: {
            /**
             * @description Einstellungen der Anwendung, höchstens 16 kB als JSON.
             * @example {
             *       "theme": "dark"
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
        };
        /** @description Leistungen. */
        ProcedureList: {
            items: components["schemas"]["ProcedureSummary"][];
            /** @description Zahlen des ganzen Katalogs. */
            counts: {
                /** @description Alle Leistungen. */
                all: number;
                /** @description Davon online. */
                online: number;
            };
        };
        /** @description Bereiche. */
        DomainList: {
            items: {
                /**
                 * @description Schlüssel.
                 * @example standesamt
                 */
                key: string;
                /**
                 * @description Name.
                 * @example Standesamt
                 */
                name: string;
                /** @description Was man dort findet. */
                overview: string;
                /** @description Leistungen darin. */
                all: number;
                /** @description Davon online. */
                online: number;
            }[];
        };
        /** @description Eine Leistung in der Liste. */
        ProcedureSummary: {
            /**
             * @description Schlüssel.
             * @example meldebescheinigung
             */
            key: string;
            /**
             * @description Name.
             * @example Meldebescheinigung
             */
            name: string;
            /**
             * @description Bereich.
             * @example buergerservice-meldewesen
             */
            domain: string;
            /**
             * @description Rechtliche Art.
             * @example attestation
             */
            kind: string;
            /**
             * @description Zuständige Einheit.
             * @example 32.1
             */
            unit: string;
            audience: string[];
            /** @description Ob sie online beantragt werden kann. */
            online: boolean;
            onlineSince: string | null;
            onlineEvidence: string | null;
            /** @description Wie weit die Leistung digital ist. */
            maturity: {
                /**
                 * @description Name des Modells.
                 * @example OZG-Reifegradmodell
                 */
                model: string;
                /** @description Stufe des Modells. */
                level: number;
            };
            legalBasis: string[];
            /** @description Fassung (SHA-256 des Leistungsdokuments). */
            hash: string;
            /** @description Laufende Nummer der Fassung. */
            version: number;
        };
        /** @description Eine Leistung ohne ihre Maschine; vollständig unter /api/v1/schemas/procedure.json beschrieben. */
        Procedure: {
            /** @description Schlüssel. */
            key: string;
            /** @description Name. */
            name: string;
            /** @description Formular. */
            form: {
                [key: string]: unknown;
            };
            /** @description JSON Schema (2020-12), dem „form“ in POST /api/v1/cases genügen muss. */
            formSchema: {
                [key: string]: unknown;
            };
            /** @description Fassung (SHA-256 des Leistungsdokuments). */
            hash: string;
            /** @description Laufende Nummer der Fassung. */
            version: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Die Maschine einer Leistung. */
        Machine: {
            /** @description Schlüssel. */
            key: string;
            /** @description Konfiguration für XState 5. */
            machine: {
                [key: string]: unknown;
            };
            /** @description Fassung (SHA-256 des Leistungsdokuments). */
            hash: string;
            /** @description Laufende Nummer der Fassung. */
            version: number;
        };
        /** @description Ein JSON Schema (2020-12). */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description Eine Frist des Vorgangs. */
        CaseClock: {
            /**
             * @description Kennung, unter der sie gehemmt, verlängert … wird.
             * @example replyPeriod@7
             */
            clockId: string;
            /**
             * @description Name in der Leistung.
             * @example replyPeriod
             */
            name: string;
            /**
             * @description Bezeichnung.
             * @example Frist zur Nachreichung
             */
            label: string;
            /**
             * @description Gesetzlich, behördlich gesetzt oder Zielvorgabe.
             * @enum {string}
             */
            kind: "statutory" | "setByAuthority" | "target";
            /**
             * @description Rechtsgrundlage.
             * @example § 31 Abs. 2 VwVfG
             */
            legalBasis: string;
            /**
             * @description Wen sie bindet.
             * @enum {string}
             */
            bound: "authority" | "party";
            /**
             * @description „pending“: Bekanntgabe offen; „exceeded“: überschritten, und der Vorgang steht noch dort; „fired“: abgelaufen.
             * @enum {string}
             */
            state: "pending" | "running" | "suspended" | "exceeded" | "fired" | "stopped";
            startedOn: string | null;
            lastDay: string | null;
            dueAt: string | null;
            suspendedOn: string | null;
            dispatchId: string | null;
            /** @description Vorfristen. */
            warnings: {
                /**
                 * Format: date
                 * @description Tag.
                 */
                on: string;
                /**
                 * @description Für wen.
                 * @enum {string}
                 */
                to: "clerk" | "lead";
            }[];
            /** @description Die Herleitung in Sätzen. */
            explanation: string;
            /** @description Die Herleitung als Daten; siehe „Deadline“. */
            derivation: {
                [key: string]: unknown;
            }[];
            changes: {
                /**
                 * @description Handlung.
                 * @example extend
                 */
                act: string;
                /**
                 * Format: date
                 * @description Wirksam ab.
                 */
                effectiveOn: string;
                /** @description Begründung. */
                reason: string;
                legalBasis: string | null;
                /** @description Konto. */
                actor: string;
                lastDayBefore: string | null;
                lastDay: string | null;
                /** @description Eintrag der Historie. */
                seq: number;
            }[];
            /** @description Was jetzt möglich ist. */
            possible: ("suspend" | "resume" | "extend" | "restart" | "end")[];
        };
        /** @description Ein Versand (Absendevermerk) mit seiner Bekanntgabe. */
        CaseDispatch: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            dispatchId: string;
            /**
             * Format: uuid
             * @description Das Schriftstück.
             */
            documentId: string;
            /** @description Titel. */
            title: string;
            /**
             * @description Weg.
             * @enum {string}
             */
            channel: "post" | "abroad" | "electronic" | "portal" | "retrieval" | "pzu" | "registered" | "receipt" | "public";
            addressee: string[];
            /**
             * Format: date
             * @description Abgesandt am.
             */
            dispatchedOn: string;
            /** @description Ob ein Rechtsbehelf gegeben ist. */
            appealable: boolean;
            replaces: string | null;
            notifications: {
                /**
                 * @description Art.
                 * @enum {string}
                 */
                kind: "deemed" | "awaited" | "proven" | "returned" | "replaced" | "instruction";
                receivedOn: string | null;
                notifiedOn: string | null;
                /**
                 * @description Rechtsbehelfsbelehrung.
                 * @enum {string}
                 */
                instruction: "given" | "missing" | "wrong";
                remedyUntil: string | null;
                /** @description Die Herleitung als Daten; siehe „Deadline“. */
                derivation: {
                    [key: string]: unknown;
                }[];
                reason: string | null;
                /** @description Konto. */
                actor: string;
                /**
                 * Format: date-time
                 * @description Eingetragen.
                 */
                recordedAt: string;
            }[];
        };
        /** @description Bestandskraft. */
        Finality: {
            since: string | null;
            addressees: {
                /**
                 * Format: uuid
                 * @description Versand.
                 */
                dispatchId: string;
                /** @description Schriftstück. */
                title: string;
                /** @description Name. */
                addressee: string;
                /**
                 * @description Stand.
                 * @enum {string}
                 */
                state: "open" | "appealable" | "challenged" | "final";
                notifiedOn: string | null;
                remedyUntil: string | null;
                finalSince: string | null;
            }[];
        };
        /** @description Wo der Vorgang nach dem Schritt steht. */
        CommandAnswer: {
            /**
             * @description Immer „done“.
             * @enum {string}
             */
            kind: "done";
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /** @description Aktenzeichen. */
            caseNumber: string;
            /** @description Stand des Vorgangs nach dem Schritt. */
            revision: number;
            /**
             * @description Ob der Vorgang läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description Meilenstein. */
            milestone: string;
            states: string[];
            ending: string | null;
            /** @description Aufgaben, die der Schritt eröffnet hat, nach ihrer Art. */
            tasks: {
                [key: string]: string;
            };
        };
        /** @description Ein Zustand. */
        State: {
            /** @description Weg im Zustandsbaum. */
            path: string;
            /** @description Deutsche Bezeichnung. */
            label: string;
        };
        /** @description Was Antragstellende erfahren. */
        PublicStatus: {
            /** @description Deutsch. */
            de: string;
            /** @description In Leichter Sprache. */
            easy: string;
            /** @description Englisch. */
            en: string;
            /**
             * @description Wer am Zug ist.
             * @enum {string}
             */
            actor: "office" | "applicant" | "other" | "nobody";
            /** @description Wie es weitergeht. */
            next: string;
        };
        /** @description Ein Ereignis, das jetzt möglich ist. */
        PossibleEvent: {
            /**
             * @description Name, wie ihn POST …/events erwartet.
             * @example withdraw
             */
            type: string;
            /**
             * @description Deutsche Bezeichnung.
             * @example Antrag zurücknehmen
             */
            label: string;
            /** @description Was die Person vorher wissen sollte. */
            note?: string;
            /** @description Felder, die mit dem Ereignis anzugeben sind. */
            fields: {
                [key: string]: unknown;
            }[];
        };
        /** @description Ein Vorgang in der Liste der Behörde. */
        CaseRow: {
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /**
             * @description Aktenzeichen.
             * @example 32.1-33.20.10-2026-000001
             */
            caseNumber: string;
            /**
             * @description Schlüssel der Leistung.
             * @example meldebescheinigung
             */
            procedureKey: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * Format: date-time
             * @description Eingang des Antrags.
             */
            receivedAt: string;
            /**
             * @description Ob der Vorgang läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description Stand; steigt mit jedem Schritt. */
            revision: number;
            /** @description Fassung der Leistung, nach der der Vorgang läuft (SHA-256). */
            procedureHash: string;
            /**
             * @description Zuständige Einheit.
             * @example 32.1
             */
            unit: string;
            /**
             * @description Wie der Antrag kam.
             * @enum {string}
             */
            channel: "online" | "paper";
            /**
             * Format: date
             * @description Tag des Eingangs in Hannover.
             */
            receivedOn: string;
            /**
             * @description Meilenstein.
             * @example submitted
             */
            milestone: string;
            ending: string | null;
            endingLabel: string | null;
            /**
             * Format: date-time
             * @description Letzter Schritt.
             */
            changedAt: string;
            /** @description Zustände, in denen der Vorgang steht. */
            states: components["schemas"]["State"][];
        };
        /** @description Ein Vorgang in der Liste der Antragstellenden. */
        ApplicantCaseRow: {
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /**
             * @description Aktenzeichen.
             * @example 32.1-33.20.10-2026-000001
             */
            caseNumber: string;
            /**
             * @description Schlüssel der Leistung.
             * @example meldebescheinigung
             */
            procedureKey: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * Format: date-time
             * @description Eingang des Antrags.
             */
            receivedAt: string;
            /**
             * @description Ob der Vorgang läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description Stand; steigt mit jedem Schritt. */
            revision: number;
            publicStatus: components["schemas"]["PublicStatus"] | null;
        };
        /** @description Eine Seite der Liste. */
        CasePage: {
            items: (components["schemas"]["CaseRow"] | components["schemas"]["ApplicantCaseRow"])[];
            next: string | null;
        };
        /** @description Ein Vorgang, wie ihn die Behörde sieht. */
        CaseFile: {
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /**
             * @description Aktenzeichen.
             * @example 32.1-33.20.10-2026-000001
             */
            caseNumber: string;
            /**
             * @description Schlüssel der Leistung.
             * @example meldebescheinigung
             */
            procedureKey: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * Format: date-time
             * @description Eingang des Antrags.
             */
            receivedAt: string;
            /**
             * @description Ob der Vorgang läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description Stand; steigt mit jedem Schritt. */
            revision: number;
            /** @description Fassung der Leistung, nach der der Vorgang läuft (SHA-256). */
            procedureHash: string;
            /**
             * @description Zuständige Einheit.
             * @example 32.1
             */
            unit: string;
            /**
             * @description Wie der Antrag kam.
             * @enum {string}
             */
            channel: "online" | "paper";
            /**
             * Format: date
             * @description Tag des Eingangs in Hannover.
             */
            receivedOn: string;
            /**
             * @description Meilenstein.
             * @example submitted
             */
            milestone: string;
            ending: string | null;
            endingLabel: string | null;
            /**
             * Format: date-time
             * @description Letzter Schritt.
             */
            changedAt: string;
            /** @description Zustände, in denen der Vorgang steht. */
            states: components["schemas"]["State"][];
            applicant: string | null;
            /** @description Angaben im Antrag. */
            form: {
                [key: string]: unknown;
            };
            /** @description Was im Verfahren festgestellt wurde. */
            facts: {
                [key: string]: unknown;
            };
            tasks: {
                [key: string]: unknown;
            }[];
            /** @description Fristen, auch beendete. */
            clocks: components["schemas"]["CaseClock"][];
            documents: {
                /**
                 * Format: uuid
                 * @description Kennung.
                 */
                documentId: string;
                /** @description Titel. */
                title: string;
                /**
                 * @description Art der Datei.
                 * @example application/pdf
                 */
                mediaType: string;
                /** @description Größe in Bytes. */
                size: number;
                /**
                 * Format: date-time
                 * @description Zur Akte genommen.
                 */
                createdAt: string;
                /**
                 * @description Eingereicht oder ausgestellt.
                 * @enum {string}
                 */
                origin: "received" | "issued";
                /** @description Wofür es steht. */
                name: string;
                /** @description Fassung. */
                version: number;
                /** @description SHA-256 des Inhalts. */
                sha256: string;
                /** @description Ob es den Beteiligten zugegangen ist. */
                dispatched: boolean;
            }[];
            notes: components["schemas"]["Note"][];
            parties: {
                [key: string]: unknown;
            }[];
            dispatches: components["schemas"]["CaseDispatch"][];
            finality: components["schemas"]["Finality"];
            transmissions: {
                [key: string]: unknown;
            }[];
            /** @description Wiedervorlagen, die offenen zuerst. */
            followUps: components["schemas"]["FollowUp"][];
            /** @description Bezüge zu Vorgängen, die Sie sehen dürfen. */
            links: components["schemas"]["CaseLink"][];
            /** @description Der Umlauf in seiner Reihenfolge. */
            routingSlip: components["schemas"]["RoutingStep"][];
            /** @description Berichtigungen. */
            corrections: components["schemas"]["Correction"][];
            protection: components["schemas"]["Protection"] | null;
            possible: components["schemas"]["PossibleEvent"][];
        };
        /** @description Ein Vorgang, wie ihn die antragstellende Person sieht. */
        ApplicantCase: {
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /**
             * @description Aktenzeichen.
             * @example 32.1-33.20.10-2026-000001
             */
            caseNumber: string;
            /**
             * @description Schlüssel der Leistung.
             * @example meldebescheinigung
             */
            procedureKey: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * Format: date-time
             * @description Eingang des Antrags.
             */
            receivedAt: string;
            /**
             * @description Ob der Vorgang läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description Stand; steigt mit jedem Schritt. */
            revision: number;
            publicStatus: components["schemas"]["PublicStatus"] | null;
            /** @description Angaben im Antrag. */
            form: {
                [key: string]: unknown;
            };
            clocks: {
                /** @description Bezeichnung. */
                label: string;
                /**
                 * Format: date
                 * @description Letzter Tag.
                 */
                lastDay: string;
                /** @description Rechtsgrundlage. */
                legalBasis: string;
            }[];
            documents: {
                /**
                 * Format: uuid
                 * @description Kennung.
                 */
                documentId: string;
                /** @description Titel. */
                title: string;
                /**
                 * @description Art der Datei.
                 * @example application/pdf
                 */
                mediaType: string;
                /** @description Größe in Bytes. */
                size: number;
                /**
                 * Format: date-time
                 * @description Zur Akte genommen.
                 */
                createdAt: string;
                /**
                 * @description Eingereicht oder ausgestellt.
                 * @enum {string}
                 */
                origin: "received" | "issued";
            }[];
            possible: components["schemas"]["PossibleEvent"][];
        };
        Case: components["schemas"]["CaseFile"] | components["schemas"]["ApplicantCase"];
        /** @description Einträge der Historie in ihrer Reihenfolge. */
        HistoryPage: {
            /** @description Aktenzeichen. */
            caseNumber: string;
            items: components["schemas"]["HistoryLine"][];
            next: number | null;
        };
        /** @description Ein Eintrag der Historie. */
        HistoryLine: {
            /** @description Laufende Nummer. */
            seq: number;
            /**
             * Format: date-time
             * @description Zeitpunkt, der rechtlich gilt.
             */
            at: string;
            /**
             * Format: date-time
             * @description Zeitpunkt der Aufzeichnung.
             */
            recordedAt: string;
            /** @description Wer. */
            actor: {
                /** @description Konto. */
                user: string;
                /** @description Name dazu. */
                name: string;
                post: string | null;
                for: string | null;
                forName: string | null;
            };
            /** @description Art der Handlung. */
            act: string;
            /** @description Name des Ereignisses, der Aufgabe oder der Frist. */
            name: string;
            /** @description Ein deutscher Satz. */
            text: string;
            from: string[];
            to: string[];
            /** @description SHA-256 des Eintrags. */
            hash: string;
            /** @description SHA-256 des Eintrags davor. */
            prev: string;
        };
        /** @description Eine Wiedervorlage des Vorgangs. */
        FollowUp: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            followUpId: string;
            /**
             * Format: date
             * @description Tag der Wiedervorlage.
             */
            dueOn: string;
            /** @description Warum. */
            reason: string;
            forUser: string | null;
            forUserName: string | null;
            forPost: string | null;
            /** @description Wer es verfügt hat. */
            createdBy: string;
            /** @description Name dazu. */
            createdByName: string;
            /**
             * Format: date-time
             * @description Verfügt am.
             */
            createdAt: string;
            doneAt: string | null;
            doneBy: string | null;
            doneByName: string | null;
            remark: string | null;
            /** @description Ob der Tag vorbei und sie noch offen ist. */
            overdue: boolean;
        };
        /** @description Ein Bezug zu einem anderen Vorgang. */
        CaseLink: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            linkId: string;
            /**
             * Format: uuid
             * @description Kennung des anderen Vorgangs.
             */
            caseId: string;
            /** @description Sein Aktenzeichen. */
            caseNumber: string;
            /** @description Seine Leistung. */
            procedureName: string;
            /**
             * @description Ob er läuft.
             * @enum {string}
             */
            status: "active" | "done";
            /**
             * @description Art des Bezugs.
             * @enum {string}
             */
            kind: "parallel" | "appeal" | "predecessor" | "enforcement" | "fine" | "reopening";
            /**
             * @description „to“: Der andere Vorgang ist das für diesen. „from“: Dieser ist das für den anderen, in dessen Akte der Bezug steht.
             * @enum {string}
             */
            direction: "to" | "from";
            /** @description Wer es verfügt hat. */
            createdBy: string;
            /** @description Name dazu. */
            createdByName: string;
            /**
             * Format: date-time
             * @description Hergestellt am.
             */
            createdAt: string;
        };
        /** @description Ein Schritt des Umlaufs. */
        RoutingStep: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            stepId: string;
            /** @description Reihenfolge; gleiche laufen nebeneinander. */
            rank: number;
            /**
             * @description Mitzeichnung, Kenntnisnahme oder Schlusszeichnung.
             * @enum {string}
             */
            kind: "cosign" | "acknowledge" | "final";
            /**
             * @description Stelle.
             * @example 32.1/lead
             */
            post: string;
            /** @description Bezeichnung der Stelle. */
            postLabel: string;
            /** @description Was zu prüfen oder zu tun ist. */
            instruction: string;
            /**
             * @description Stand.
             * @enum {string}
             */
            state: "future" | "current" | "done" | "skipped";
            /** @description Wer ihn verfügt hat. */
            addedBy: string;
            /** @description Name dazu. */
            addedByName: string;
            /**
             * Format: date-time
             * @description Verfügt am.
             */
            addedAt: string;
            verdict: ("agreed" | "reserved" | "refused" | "noted") | null;
            remark: string | null;
            closedBy: string | null;
            closedByName: string | null;
            closedPost: string | null;
            closedForName: string | null;
            suffix: string | null;
            signature: string | null;
            closedAt: string | null;
        };
        /** @description Eine Berichtigung (§ 42 VwVfG). */
        Correction: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            correctionId: string;
            /**
             * Format: uuid
             * @description Das berichtigte Schriftstück.
             */
            documentId: string;
            /** @description Sein Titel. */
            title: string;
            /** @description Was falsch steht. */
            error: string;
            /** @description Was stehen muss. */
            correction: string;
            /**
             * Format: uuid
             * @description Das Schreiben über die Berichtigung.
             */
            letterId: string;
            /** @description Wer es verfügt hat. */
            createdBy: string;
            /** @description Name dazu. */
            createdByName: string;
            /**
             * Format: date-time
             * @description Berichtigt am.
             */
            createdAt: string;
        };
        /** @description Eine Seite der Liste. */
        FollowUpPage: {
            items: {
                /**
                 * Format: uuid
                 * @description Kennung.
                 */
                followUpId: string;
                /**
                 * Format: uuid
                 * @description Kennung des Vorgangs.
                 */
                caseId: string;
                /** @description Aktenzeichen. */
                caseNumber: string;
                /** @description Name der Leistung. */
                procedureName: string;
                party: string | null;
                /**
                 * Format: date
                 * @description Tag der Wiedervorlage.
                 */
                dueOn: string;
                /** @description Warum. */
                reason: string;
                forUser: string | null;
                forPost: string | null;
                /** @description Wer es verfügt hat. */
                createdBy: string;
                /** @description Name dazu. */
                createdByName: string;
                /** @description Ob der Tag vorbei ist. */
                overdue: boolean;
            }[];
            next: string | null;
        };
        /** @description Eine Seite der Liste. */
        RoutingPage: {
            items: {
                /**
                 * Format: uuid
                 * @description Kennung.
                 */
                stepId: string;
                /**
                 * Format: uuid
                 * @description Kennung des Vorgangs.
                 */
                caseId: string;
                /** @description Aktenzeichen. */
                caseNumber: string;
                /** @description Name der Leistung. */
                procedureName: string;
                party: string | null;
                /**
                 * @description Mitzeichnung, Kenntnisnahme oder Schlusszeichnung.
                 * @enum {string}
                 */
                kind: "cosign" | "acknowledge" | "final";
                /**
                 * @description Stelle.
                 * @example 32.1/lead
                 */
                post: string;
                /** @description Bezeichnung der Stelle. */
                postLabel: string;
                /** @description Was zu prüfen oder zu tun ist. */
                instruction: string;
                /** @description Wer ihn verfügt hat. */
                addedBy: string;
                /** @description Name dazu. */
                addedByName: string;
                /**
                 * Format: date-time
                 * @description Verfügt am.
                 */
                addedAt: string;
                forName: string | null;
            }[];
            next: string | null;
        };
        /** @description Ein Aktenvermerk. */
        Note: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            noteId: string;
            /** @description Wortlaut. */
            text: string;
            /** @description Konto. */
            author: string;
            /** @description Name dazu. */
            authorName: string;
            /**
             * Format: date-time
             * @description Geschrieben am.
             */
            writtenAt: string;
            corrects: string | null;
        };
        /** @description Eine Seite der Liste. */
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
        };
        /** @description Eine Aufgabe. */
        Task: {
            /**
             * Format: uuid
             * @description Kennung der Aufgabe.
             */
            taskId: string;
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /** @description Aktenzeichen. */
            caseNumber: string;
            /** @description Schlüssel der Leistung. */
            procedureKey: string;
            /** @description Fassung der Leistung (SHA-256). */
            procedureHash: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * @description Art der Aufgabe.
             * @example formalCheck
             */
            activity: string;
            /** @description Was zu tun ist. */
            label: string;
            /**
             * @description Einheit.
             * @example 32.1
             */
            unit: string;
            /**
             * @description Stelle.
             * @example 32.1/clerk
             */
            post: string;
            /**
             * @description Stand.
             * @enum {string}
             */
            state: "open" | "claimed" | "done" | "cancelled";
            assignee: string | null;
            assigneeName: string | null;
            /** @description Dringlichkeit; kleiner ist dringender. */
            priority: number;
            dueOn: string | null;
            /** @description Ob der Fälligkeitstag vorbei ist. */
            overdue: boolean;
            /**
             * Format: date-time
             * @description Entstanden.
             */
            openedAt: string;
            /** @description Stand der Aufgabe; ihr ETag. */
            revision: number;
            /** @description Meilenstein des Vorgangs. */
            milestone: string;
            states: components["schemas"]["State"][];
            /**
             * @description Wie der Antrag kam.
             * @enum {string}
             */
            channel: "online" | "paper";
            applicantName: string | null;
            /** @description Name, unter dem der Vorgang geführt wird. */
            party: string;
            /**
             * @description Warum die Aufgabe hier liegt: übernommen, eigene Stelle oder Vertretung.
             * @enum {string}
             */
            basket: "mine" | "post" | "substitution";
            forName: string | null;
            /** @description Rechtsgrundlage. */
            legalBasis?: string;
            outcomes: {
                /**
                 * @description Name, wie ihn POST …/complete erwartet.
                 * @example complete
                 */
                name: string;
                /** @description Deutsche Bezeichnung. */
                label: string;
                /** @description Ob es zulasten der antragstellenden Person ist. */
                adverse: boolean;
                fields: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        /** @description Wie viele Aufgaben in welchem Korb liegen. */
        TaskCounters: {
            /** @description Von mir übernommen. */
            mine: number;
            /** @description Offen in meinen Stellen. */
            groups: number;
            /** @description Von Personen, die ich vertrete. */
            substitution: number;
            /** @description In den Einheiten, die ich heute leite; 0, wenn ich keine leite. */
            unit: number;
            /** @description Noch von niemandem übernommen. */
            unassigned: number;
            /** @description Überfällig. */
            overdue: number;
            /** @description Heute fällig. */
            dueToday: number;
            /** @description Alle, die ich sehen darf. */
            all: number;
            /** @description Wiedervorlagen, die heute oder früher fällig sind. */
            followUps: number;
            /** @description Vorgänge meiner Stellen, in denen gerade nichts zu tun ist. */
            waiting: number;
        };
        /** @description Wie viele Aufgaben es mit welchem Wert gibt. */
        TaskFacets: {
            procedures: components["schemas"]["NamedFacet"][];
            units: components["schemas"]["NamedFacet"][];
            milestones: components["schemas"]["NamedFacet"][];
            channels: components["schemas"]["NamedFacet"][];
            due: {
                /**
                 * @description Wert des Filters „due“.
                 * @enum {string}
                 */
                key: "overdue" | "today" | "week" | "later" | "none";
                /** @description So viele Aufgaben. */
                count: number;
            }[];
        };
        /** @description Ein Wert einer Facette. */
        NamedFacet: {
            /** @description Wert des Filters. */
            key: string;
            /** @description Deutsche Bezeichnung. */
            name: string;
            /** @description So viele Aufgaben. */
            count: number;
        };
        /** @description Eine Seite der Liste. */
        SearchPage: {
            items: {
                /**
                 * Format: uuid
                 * @description Kennung des Vorgangs.
                 */
                caseId: string;
                /** @description Aktenzeichen. */
                caseNumber: string;
                /** @description Name der Leistung. */
                procedureName: string;
                /** @description Name, unter dem der Vorgang geführt wird. */
                party: string;
                /**
                 * @description Einheit.
                 * @example 32.1
                 */
                unit: string;
                states: components["schemas"]["State"][];
                /**
                 * @description Ob er läuft.
                 * @enum {string}
                 */
                status: "active" | "done";
                /**
                 * @description Wodurch er gefunden wurde.
                 * @enum {string}
                 */
                matched: "caseNumber" | "person" | "address" | "externalId";
            }[];
            next: string | null;
        };
        /** @description Eine Seite der Liste. */
        WaitingPage: {
            items: {
                /**
                 * Format: uuid
                 * @description Kennung des Vorgangs.
                 */
                caseId: string;
                /** @description Aktenzeichen. */
                caseNumber: string;
                /** @description Name der Leistung. */
                procedureName: string;
                /** @description Name, unter dem der Vorgang geführt wird. */
                party: string;
                /**
                 * @description Einheit.
                 * @example 32.1
                 */
                unit: string;
                states: components["schemas"]["State"][];
                /**
                 * @description Auf wen er wartet.
                 * @enum {string}
                 */
                waitingFor: "applicant" | "other";
                nextClock: {
                    /** @description Bezeichnung. */
                    label: string;
                    /**
                     * Format: date
                     * @description Letzter Tag.
                     */
                    lastDay: string;
                } | null;
            }[];
            next: string | null;
        };
        /** @description Gespeicherte Filter. */
        SavedFilters: {
            items: components["schemas"]["SavedFilter"][];
        };
        /** @description Ein gespeicherter Filter. */
        SavedFilter: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            filterId: string;
            /** @description Name. */
            name: string;
            /** @description Filter der Aufgabenliste, wie in deren Adresse. */
            query: {
                [key: string]: unknown;
            };
            shared: string | null;
            /** @description Ob es ein eigener ist; nur den kann man ändern. */
            own: boolean;
        };
        /** @description Was aus den Aufgaben wurde. */
        BulkResults: {
            results: {
                /**
                 * Format: uuid
                 * @description Kennung der Aufgabe.
                 */
                taskId: string;
                /** @description Ob es geschehen ist. */
                done: boolean;
                code: string | null;
                detail: string | null;
            }[];
        };
        /** @description Was in den Einheiten liegt, die ich leite. */
        TeamLoad: {
            posts: {
                /**
                 * @description Einheit.
                 * @example 32.1
                 */
                unit: string;
                /** @description Name der Einheit. */
                unitName: string;
                /**
                 * @description Kennung der Stelle.
                 * @example 32.1/clerk
                 */
                post: string;
                /** @description Bezeichnung. */
                label: string;
                holders: {
                    /** @description Konto. */
                    user: string;
                    /** @description Name. */
                    name: string;
                }[];
                /** @description Noch von niemandem übernommen. */
                open: number;
                /** @description Übernommen. */
                claimed: number;
                /** @description Überfällig. */
                overdue: number;
                /** @description Heute oder in den sechs Tagen danach fällig. */
                dueThisWeek: number;
                /** @description Nach Alter: bis 3, bis 14, bis 30 Tage, älter. */
                ages: number[];
                oldestOn: string | null;
            }[];
            incidents: {
                /**
                 * Format: uuid
                 * @description Kennung.
                 */
                incidentId: string;
                /**
                 * Format: uuid
                 * @description Kennung des Vorgangs.
                 */
                caseId: string;
                /** @description Aktenzeichen. */
                caseNumber: string;
                /** @description Name der Leistung. */
                procedureName: string;
                /**
                 * Format: date-time
                 * @description Seit wann.
                 */
                occurredAt: string;
                /** @description Versuche. */
                attempts: number;
            }[];
        };
        /** @description Eine Aufgabe mit allem, was Sie jetzt damit tun können. */
        TaskWork: {
            task: components["schemas"]["Task"];
            /** @description Warum die Aufgabe an ihrem Tag fällig ist, Schritt für Schritt in Sätzen; leer, wenn sie keinen hat. */
            whyDue: {
                [key: string]: unknown;
            }[];
            /** @description Ob Sie sie übernommen haben. */
            mine: boolean;
            /** @description Ob Sie die Aufgabe erledigen dürfen. */
            mayAct: {
                /** @description Ja oder nein. */
                possible: boolean;
                reason: string | null;
            };
            outcomes: {
                /**
                 * @description Name, wie ihn POST …/complete erwartet.
                 * @example complete
                 */
                name: string;
                /** @description Deutsche Bezeichnung. */
                label: string;
                /** @description Ob es zulasten der antragstellenden Person ist. */
                adverse: boolean;
                /** @description Ob der Vorgang es jetzt annimmt. */
                possible: boolean;
                reason: string | null;
                note: string | null;
                fields: {
                    [key: string]: unknown;
                }[];
            }[];
            draft: components["schemas"]["Draft"] | null;
        };
        /** @description Was in eine Aufgabe eingegeben und noch nicht abgeschickt ist. */
        Draft: {
            /** @description Stand des Entwurfs. */
            revision: number;
            /**
             * Format: date-time
             * @description Zuletzt gespeichert.
             */
            savedAt: string;
            /**
             * @description Von wem.
             * @example s.krueger
             */
            savedBy: string;
            /** @description Name dazu. */
            savedByName: string;
            outcome: string | null;
            /** @description Die Eingaben, wie sie getippt wurden. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Wer diesen Vorgang sonst noch offen hat. */
        Presence: {
            people: {
                /**
                 * @description Konto.
                 * @example s.krueger
                 */
                user: string;
                /** @description Name. */
                name: string;
                taskId: string | null;
                /**
                 * Format: date-time
                 * @description Zuletzt gesehen.
                 */
                seenAt: string;
            }[];
        };
        /** @description Was in diesem Vorgang noch kommen kann. */
        StatesAhead: {
            states: {
                /**
                 * @description Pfad des Zustands.
                 * @example checked.decision
                 */
                path: string;
                /** @description Deutsche Bezeichnung. */
                label: string;
                /** @description Ob er auf dem gewöhnlichen Weg liegt; diese stehen zuerst. */
                main: boolean;
            }[];
        };
        /** @description Eine Frist, die nicht beendet ist. */
        Clock: {
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /**
             * @description Aktenzeichen.
             * @example 67.7-36.40-2026-000012
             */
            caseNumber: string;
            /**
             * @description Schlüssel der Leistung.
             * @example baumfaellgenehmigung
             */
            procedureKey: string;
            /** @description Name der Leistung. */
            procedureName: string;
            /**
             * @description Zuständige Einheit.
             * @example 67.7
             */
            unit: string;
            /**
             * @description Kennung der Frist in ihrem Vorgang.
             * @example hearing@4
             */
            clockId: string;
            /**
             * @description Name in der Leistung.
             * @example hearing
             */
            name: string;
            /**
             * @description Deutsche Bezeichnung.
             * @example Äußerungsfrist
             */
            label: string;
            /**
             * @description Gesetzlich, von der Behörde gesetzt oder internes Ziel.
             * @enum {string}
             */
            kind: "statutory" | "setByAuthority" | "target";
            /**
             * @description Rechtsgrundlage.
             * @example § 28 Abs. 1 VwVfG
             */
            legalBasis: string;
            /**
             * @description Wen sie bindet.
             * @enum {string}
             */
            bound: "authority" | "party";
            /**
             * @description Stand.
             * @enum {string}
             */
            state: "pending" | "running" | "suspended" | "exceeded";
            startedOn: string | null;
            lastDay: string | null;
            dueAt: string | null;
            suspendedOn: string | null;
            /** @description Vorfristen, die früheste zuerst. */
            warnings: {
                /**
                 * Format: date
                 * @description Tag der Vorfrist.
                 */
                on: string;
                /**
                 * @description Für die Sachbearbeitung oder die Leitung.
                 * @enum {string}
                 */
                to: "clerk" | "lead";
            }[];
            nextWarning: {
                /**
                 * Format: date
                 * @description Tag der Vorfrist.
                 */
                on: string;
                /**
                 * @description Für die Sachbearbeitung oder die Leitung.
                 * @enum {string}
                 */
                to: "clerk" | "lead";
            } | null;
            /** @description Ob der letzte Tag vorbei ist. */
            overdue: boolean;
            daysLeft: number | null;
            /** @description Wie der letzte Tag zustande kommt, in deutschen Sätzen. */
            explanation: string;
            /** @description Dasselbe als Daten. */
            derivation: {
                /**
                 * @description Regel.
                 * @example T-7
                 */
                rule: string;
                /**
                 * @description Vorschrift.
                 * @example § 41 Abs. 2 VwVfG
                 */
                source: string;
                /**
                 * Format: date
                 * @description Zwischenergebnis.
                 */
                date: string;
                /** @description Ein deutscher Satz. */
                text: string;
                /** @description Woraus gerechnet wurde. */
                inputs?: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description Eine Seite der Liste. */
        ClockPage: {
            items: components["schemas"]["Clock"][];
            next: string | null;
        };
        /** @description Wie viele Fristen worauf warten. */
        ClockCounters: {
            /** @description Überschritten. */
            overdue: number;
            /** @description Laufen heute ab. */
            dueToday: number;
            /** @description Laufen heute oder in den sechs Tagen danach ab. */
            dueThisWeek: number;
            /** @description Vorfrist erreicht. */
            warned: number;
            /** @description Gehemmt. */
            suspended: number;
            /** @description Noch nicht angelaufen. */
            pending: number;
            /** @description Alle, die ich sehen darf. */
            all: number;
        };
        /** @description Eine geheime Kalenderadresse. Wer sie kennt, liest den Kalender. */
        CalendarAddress: {
            /**
             * @description Adresse; wird nur dieses eine Mal gezeigt.
             * @example /api/v1/calendar/….ics
             */
            url: string;
            /**
             * Format: date-time
             * @description Angelegt.
             */
            createdAt: string;
        };
        /** @description Ob es eine Kalenderadresse gibt. */
        CalendarState: {
            createdAt: string | null;
        };
        /** @description Eine Frist mit ihrer Herleitung. */
        Deadline: {
            /**
             * Format: date
             * @description Tag, der die Frist in Gang gesetzt hat.
             */
            startedOn: string;
            notifiedOn: string | null;
            /**
             * Format: date
             * @description Letzter Tag.
             */
            lastDay: string;
            /**
             * Format: date-time
             * @description Erster Augenblick nach der Frist.
             */
            endsAt: string;
            derivation: {
                /**
                 * @description Regel.
                 * @example T-7
                 */
                rule: string;
                /**
                 * @description Vorschrift.
                 * @example § 41 Abs. 2 VwVfG
                 */
                source: string;
                /**
                 * Format: date
                 * @description Zwischenergebnis.
                 */
                date: string;
                /** @description Ein deutscher Satz. */
                text: string;
                /** @description Woraus gerechnet wurde. */
                inputs?: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description Kolleginnen und Kollegen. */
        ColleagueList: {
            items: {
                /**
                 * @description Konto.
                 * @example s.krueger
                 */
                user: string;
                /** @description Name. */
                name: string;
                posts: string[];
                absentUntil: string | null;
            }[];
        };
        /** @description Organisationseinheiten. */
        UnitList: {
            items: {
                /**
                 * @description Nummer.
                 * @example 32.1
                 */
                unit: string;
                /**
                 * @description Name.
                 * @example Bürgeramt
                 */
                name: string;
                posts: {
                    /**
                     * @description Kennung.
                     * @example 32.1/clerk
                     */
                    post: string;
                    /** @description Bezeichnung. */
                    label: string;
                    holders: string[];
                }[];
            }[];
        };
        /** @description Lebenszeichen. */
        Health: {
            /**
             * @description Immer „ok“.
             * @enum {string}
             */
            status: "ok";
        };
        /** @description Ob er arbeiten kann, und was dabei fehlt. */
        Readiness: {
            /**
             * @description Immer „ok“.
             * @enum {string}
             */
            status: "ok";
            faultyProcedures: {
                /**
                 * @description Schlüssel.
                 * @example meldebescheinigung
                 */
                key: string;
                findings: {
                    /** @description Prüfregel. */
                    rule: string;
                    /** @description Stelle im Verfahren. */
                    path: string;
                    /** @description Was falsch ist. */
                    detail: string;
                    /** @description Was zu tun ist. */
                    remedy: string;
                }[];
            }[];
        };
        /** @description Offene Störungen, die älteste zuerst. */
        IncidentList: {
            items: components["schemas"]["Incident"][];
        };
        /** @description Eine Arbeit, die endgültig misslungen ist. */
        Incident: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            incidentId: string;
            /**
             * Format: uuid
             * @description Vorgang.
             */
            caseId: string;
            /** @description Woher sie kommt. */
            source: string;
            /** @description Was zu tun war. */
            job: {
                [key: string]: unknown;
            };
            /** @description Woran es lag. */
            error: string;
            /** @description Versuche. */
            attempts: number;
            /**
             * Format: date-time
             * @description Zeitpunkt.
             */
            occurredAt: string;
        };
        /** @description Wer angemeldet ist. */
        Me: {
            /**
             * @description Kennung.
             * @example s.krueger
             */
            user: string;
            /**
             * @description Name.
             * @example Sabine Krüger
             */
            name: string;
            roles: ("applicant" | "clerk" | "lead" | "designer" | "auditor" | "administrator")[];
            posts: {
                /**
                 * @description Kennung.
                 * @example 32.1/clerk
                 */
                post: string;
                /** @description Bezeichnung. */
                label: string;
                /**
                 * @description Nummer der Einheit.
                 * @example 32.1
                 */
                unit: string;
                /** @description Name der Einheit. */
                unitName: string;
            }[];
            leads: string[];
            standsInFor: {
                /** @description Kennung. */
                user: string;
                /** @description Name. */
                name: string;
                post: string | null;
                until: string | null;
            }[];
            absence: {
                /**
                 * Format: date
                 * @description Erster Tag.
                 */
                from: string;
                to: string | null;
                /** @description Wer vertritt. */
                deputyName: string;
            } | null;
            /** @description Einstellungen der Anwendung. */
            settings: {
                [key: string]: unknown;
            };
        };
        /** @description Einstellungen der Anwendung. */
        Settings: {
            /** @description Die Einstellungen. */
            settings: {
                [key: string]: unknown;
            };
        };
        /** @description Vertretungen. */
        SubstitutionList: {
            items: components["schemas"]["Substitution"][];
        };
        /** @description Eine Vertretung. */
        Substitution: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            substitutionId: string;
            /** @description Konto der abwesenden Person. */
            absent: string;
            /** @description Ihr Name. */
            absentName: string;
            /** @description Konto der Vertretung. */
            deputy: string;
            /** @description Ihr Name. */
            deputyName: string;
            post: string | null;
            /**
             * Format: date
             * @description Erster Tag.
             */
            validFrom: string;
            validTo: string | null;
            /** @description Grund. */
            reason: string;
            /** @description Im Voraus eingetragen. */
            planned: boolean;
            endedAt: string | null;
            /** @description Ob Sie sie jetzt vorzeitig beenden können. */
            mayEnd: boolean;
        };
        /** @description Der Schutz eines Vorgangs. */
        CaseProtection: {
            protection: components["schemas"]["Protection"] | null;
        };
        /** @description Wie ein Vorgang geschützt ist. */
        Protection: {
            /** @description Grund. */
            reason: string;
            /** @description Konto dessen, der ihn geschützt hat. */
            protectedBy: string;
            /** @description Name. */
            protectedByName: string;
            /**
             * Format: date-time
             * @description Wann.
             */
            protectedAt: string;
            authorisations: components["schemas"]["Authorisation"][];
        };
        /** @description Eine Sonderberechtigung, die heute gilt. */
        Authorisation: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            authorisationId: string;
            /** @description Konto der Person. */
            user: string;
            /** @description Ihr Name. */
            name: string;
            /** @description Grund. */
            reason: string;
            until: string | null;
            /** @description Konto dessen, der sie erteilt hat. */
            givenBy: string;
            /** @description Sein Name. */
            givenByName: string;
            /**
             * Format: date-time
             * @description Wann.
             */
            givenAt: string;
        };
        /** @description Erklärte Befangenheit. */
        ConflictList: {
            items: components["schemas"]["Conflict"][];
        };
        /** @description Eine Erklärung. */
        Conflict: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            conflictId: string;
            /**
             * Format: uuid
             * @description Kennung des Vorgangs.
             */
            caseId: string;
            /** @description Aktenzeichen. */
            caseNumber: string;
            /** @description Konto der Person. */
            user: string;
            /** @description Ihr Name. */
            name: string;
            /**
             * @description Worauf sie sich beruft.
             * @enum {string}
             */
            ground: "party" | "relative" | "advantage" | "bias";
            /** @description Warum. */
            reason: string;
            /**
             * Format: date-time
             * @description Wann.
             */
            declaredAt: string;
            /**
             * @description Entscheidung.
             * @enum {string}
             */
            state: "declared" | "confirmed" | "rejected";
        };
        /** @description Vorgeschlagene Rechte. */
        RightsRequestList: {
            items: components["schemas"]["RightsRequest"][];
        };
        /** @description Ein Vorschlag. */
        RightsRequestId: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            requestId: string;
        };
        /** @description Ein vorgeschlagenes Recht. */
        RightsRequest: {
            /**
             * Format: uuid
             * @description Kennung.
             */
            requestId: string;
            /** @description Konto der Person. */
            user: string;
            /** @description Ihr Name. */
            name: string;
            /**
             * @description Art.
             * @enum {string}
             */
            kind: "role" | "post" | "appointment";
            /**
             * @description Welche Rolle, Stelle oder Bestellung.
             * @example 32.1/clerk
             */
            value: string;
            /**
             * @description Ob es gewährt oder beendet werden soll.
             * @enum {string}
             */
            change: "grant" | "end";
            /**
             * Format: date
             * @description Erster Tag; bei einem Ende der erste Tag ohne das Recht.
             */
            validFrom: string;
            validTo: string | null;
            /** @description Grund. */
            reason: string;
            /** @description Wer es vorgeschlagen hat. */
            requestedBy: string;
            /** @description Name. */
            requestedByName: string;
            /**
             * Format: date-time
             * @description Wann.
             */
            requestedAt: string;
            /**
             * @description Was daraus wurde.
             * @enum {string}
             */
            state: "open" | "granted" | "refused";
            decidedBy: string | null;
            decidedByName: string | null;
            decidedAt: string | null;
            remark: string | null;
        };
        /** @description Warum etwas nicht geht (RFC 9457). */
        Problem: {
            /**
             * @description Fester Name des Problems.
             * @example urn:amtsweg:problem:event-not-possible
             */
            type: string;
            /**
             * @description Art des Problems in wenigen Worten.
             * @example Jetzt nicht möglich
             */
            title: string;
            /** @description HTTP-Status. */
            status: number;
            /** @description Was nicht geht, warum, und was stattdessen möglich ist. */
            detail: string;
            errors?: {
                /**
                 * @description JSON Pointer (RFC 6901) auf die Angabe.
                 * @example /form/birthDate
                 */
                pointer: string;
                /**
                 * @description Fester Name des Fehlers.
                 * @example required
                 */
                code: string;
                /** @description Was zu tun ist. */
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Die Anfrage ist nicht lesbar oder passt nicht zu ihrer Beschreibung. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Es fehlt ein gültiges Zugangstoken. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ihre Rolle, Stelle oder Bestellung erlaubt das nicht. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Das gibt es nicht, oder Sie haben keinen Zugriff darauf. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Das ist im jetzigen Zustand nicht möglich; die Antwort nennt, was möglich ist. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Der Dokumentsendung fehlt ihre Länge (Content-Length). */
        Problem411: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Der Stand in If-Match ist überholt. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Die Anfrage ist zu groß. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Diese Art von Inhalt oder Datei wird nicht angenommen. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Die Angaben passen nicht zum Formular, oder der Idempotency-Key steht für eine andere Anfrage. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Das geht im Augenblick nicht; bitte gleich noch einmal versuchen. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    proceduresList: {
        parameters: {
            query?: {
                /** @description Wonach gesucht wird, in eigenen Worten; Wortformen, Alltagswörter und Tippfehler werden verstanden. Das Passendste steht vorn. */
                search?: string;
                /** @description Bereich. */
                domain?: string;
                /** @description Ob sie online beantragt werden kann. */
                online?: "true" | "false";
                /** @description Zuständige Einheit. */
                unit?: string;
                /** @description Für wen. */
                audience?: "citizen" | "company";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Leistungen, die passen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    proceduresAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Bereiche mit ihren Zahlen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    proceduresOne: {
        parameters: {
            query?: {
                /** @description Fassung (SHA-256 des Leistungsdokuments), nach der zum Beispiel ein Vorgang läuft; ohne Angabe die von heute. */
                hash?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Schlüssel der Leistung.
                 * @example meldebescheinigung
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Leistung. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
        };
    };
    proceduresMachine: {
        parameters: {
            query?: {
                /** @description Fassung (SHA-256 des Leistungsdokuments), nach der zum Beispiel ein Vorgang läuft; ohne Angabe die von heute. */
                hash?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Schlüssel der Leistung.
                 * @example meldebescheinigung
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Maschine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
        };
    };
    proceduresSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Das Schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["JsonSchema"];
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    casesList: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description Schlüssel der Leistung. */
                procedure?: string;
                /** @description Zuständige Einheit. */
                unit?: string;
                /** @description Laufend oder beendet. */
                status?: "active" | "done";
                /** @description Meilenstein. */
                milestone?: string;
                /** @description Wie der Vorgang endete. */
                ending?: string;
                /** @description Aktenzeichen, von vorn. */
                caseNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eine Seite Vorgänge, die Sie sehen dürfen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    caseOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            /** @description Eröffnet. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    /** @description Adresse des Angelegten. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    casesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Vorgang, wie Sie ihn sehen dürfen. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    casesHistory: {
        parameters: {
            query?: {
                /** @description Laufende Nummer, hinter der es weitergeht: „next“ der Seite davor. */
                after?: number;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Einträge, die ältesten zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    caseEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBody"];
            };
        };
        responses: {
            /** @description Geschehen. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Geschehen. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyBody"];
            };
        };
        responses: {
            /** @description Geschehen. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseClocksSuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /**
                 * @description Kennung der Frist, wie sie im Vorgang steht.
                 * @example replyPeriod@7
                 */
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockActBody"];
            };
        };
        responses: {
            /** @description Geschehen; die neue Frist steht im Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseClocksResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /**
                 * @description Kennung der Frist, wie sie im Vorgang steht.
                 * @example replyPeriod@7
                 */
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockActBody"];
            };
        };
        responses: {
            /** @description Geschehen; die neue Frist steht im Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseClocksExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /**
                 * @description Kennung der Frist, wie sie im Vorgang steht.
                 * @example replyPeriod@7
                 */
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionBody"];
            };
        };
        responses: {
            /** @description Geschehen; die neue Frist steht im Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseClocksRestart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /**
                 * @description Kennung der Frist, wie sie im Vorgang steht.
                 * @example replyPeriod@7
                 */
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockActBody"];
            };
        };
        responses: {
            /** @description Geschehen; die neue Frist steht im Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseClocksEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /**
                 * @description Kennung der Frist, wie sie im Vorgang steht.
                 * @example replyPeriod@7
                 */
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Geschehen; die neue Frist steht im Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDispatchesDispatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurtherDispatchBody"];
            };
        };
        responses: {
            /** @description Eingetragen; Fristen folgen der Bekanntgabe. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDispatchesReturned: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Versands. */
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Eingetragen; Fristen folgen der Bekanntgabe. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDispatchesProven: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Versands. */
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptBody"];
            };
        };
        responses: {
            /** @description Eingetragen; Fristen folgen der Bekanntgabe. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDispatchesRepeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Versands. */
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepetitionBody"];
            };
        };
        responses: {
            /** @description Eingetragen; Fristen folgen der Bekanntgabe. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDispatchesInstruction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Versands. */
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructionBody"];
            };
        };
        responses: {
            /** @description Eingetragen; Fristen folgen der Bekanntgabe. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    documentsAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentUpload"];
            };
        };
        responses: {
            /** @description Zur Akte genommen. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    /** @description Adresse des Angelegten. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    documentsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Dokuments. */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Inhalt, wie er eingereicht oder ausgestellt wurde. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    caseFileFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description Geschehen; die Akte zeigt es. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseFileFollowUpDone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung der Wiedervorlage. */
                followUpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkBody"];
            };
        };
        responses: {
            /** @description Geschehen; die Akte zeigt es. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseFileLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Geschehen; die Akte zeigt es. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseFileCorrect: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description Geschehen; die Berichtigung liegt als Schreiben in der Akte und kann versandt werden. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseFileReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningBody"];
            };
        };
        responses: {
            /** @description Eröffnet; die Antwort zeigt den neuen Vorgang. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    routingSlipAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingStepBody"];
            };
        };
        responses: {
            /** @description Geschehen; der Umlauf steht in der Akte. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    routingSlipSign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Schritts im Umlauf. */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureBody"];
            };
        };
        responses: {
            /** @description Geschehen; der Umlauf steht in der Akte. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    routingSlipSkip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung des Schritts im Umlauf. */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipBody"];
            };
        };
        responses: {
            /** @description Geschehen; der Umlauf steht in der Akte. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    myFileFollowUps: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description Nur solche bis zu diesem Tag; ohne Angabe alle offenen. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offene Wiedervorlagen: Ihre, die Ihrer Stellen, geleiteten Einheiten und Vertretenen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    myFileRoutingSteps: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schritte Ihrer Stellen, der geleiteten Einheiten und Vertretenen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    bulkRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Was aus jeder Aufgabe wurde, in der Reihenfolge der Anfrage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    filtersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die eigenen zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    filtersSave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterBody"];
            };
        };
        responses: {
            /** @description Der gespeicherte Filter. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    filtersChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Filters. */
                filterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterBody"];
            };
        };
        responses: {
            /** @description Der geänderte Filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    filtersRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Filters. */
                filterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelöscht. Ohne Inhalt. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    searchSearch: {
        parameters: {
            query: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description Aktenzeichen, Name, Geburtsdatum, Anschrift oder fremdes Kennzeichen; alle Wörter müssen vorkommen, auch als Anfang. */
                text: string;
                /** @description Zweck der Suche. Verlangt, wenn sie Vorgänge zeigt, die einem besonderen Geheimnis unterliegen; er wird protokolliert. */
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gefundene Vorgänge, die neuesten zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    waitingList: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eine Seite wartender Vorgänge, die ältesten zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tasksList: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description „mine“ von mir übernommen, „groups“ offen in meinen Stellen, „substitution“ von Personen, die ich vertrete, „unit“ in den Einheiten, die ich leite, „overdue“ überfällig, „all“ alle, die ich sehen darf. */
                basket?: "mine" | "groups" | "substitution" | "unit" | "overdue" | "all";
                /** @description Nach Fälligkeit (ohne Angabe), Dringlichkeit oder Alter. */
                sort?: "due" | "priority" | "age";
                /** @description Offen oder übernommen. */
                state?: "open" | "claimed";
                /** @description Konto der Person, die sie übernommen hat. */
                assignee?: string;
                /** @description Schlüssel der Leistung. */
                procedure?: string;
                /** @description Einheit der Aufgabe. */
                unit?: string;
                /** @description Stelle der Aufgabe. */
                post?: string;
                /** @description Meilenstein des Vorgangs. */
                milestone?: string;
                /** @description Online gestellt oder auf Papier. */
                channel?: "online" | "paper";
                /** @description Fristen des Vorgangs: „overdue“ eine ist abgelaufen, „week“ eine endet in den nächsten sieben Tagen, „suspended“ eine ist angehalten, „none“ keine läuft. */
                clock?: "overdue" | "week" | "suspended" | "none";
                /** @description „overdue“ überfällig, „today“ heute, „week“ in den nächsten sieben Tagen, „later“ später, „none“ ohne Fälligkeit. */
                due?: "overdue" | "today" | "week" | "later" | "none";
                /** @description Nur überfällige. */
                overdue?: "true";
                /** @description Fällig bis zu diesem Tag. */
                dueUntil?: string;
                /** @description Teil des Aktenzeichens oder der Bezeichnung. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eine Seite Aufgaben. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tasksCounters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Zähler. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tasksFacets: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description „mine“ von mir übernommen, „groups“ offen in meinen Stellen, „substitution“ von Personen, die ich vertrete, „unit“ in den Einheiten, die ich leite, „overdue“ überfällig, „all“ alle, die ich sehen darf. */
                basket?: "mine" | "groups" | "substitution" | "unit" | "overdue" | "all";
                /** @description Nach Fälligkeit (ohne Angabe), Dringlichkeit oder Alter. */
                sort?: "due" | "priority" | "age";
                /** @description Offen oder übernommen. */
                state?: "open" | "claimed";
                /** @description Konto der Person, die sie übernommen hat. */
                assignee?: string;
                /** @description Schlüssel der Leistung. */
                procedure?: string;
                /** @description Einheit der Aufgabe. */
                unit?: string;
                /** @description Stelle der Aufgabe. */
                post?: string;
                /** @description Meilenstein des Vorgangs. */
                milestone?: string;
                /** @description Online gestellt oder auf Papier. */
                channel?: "online" | "paper";
                /** @description Fristen des Vorgangs: „overdue“ eine ist abgelaufen, „week“ eine endet in den nächsten sieben Tagen, „suspended“ eine ist angehalten, „none“ keine läuft. */
                clock?: "overdue" | "week" | "suspended" | "none";
                /** @description „overdue“ überfällig, „today“ heute, „week“ in den nächsten sieben Tagen, „later“ später, „none“ ohne Fälligkeit. */
                due?: "overdue" | "today" | "week" | "later" | "none";
                /** @description Nur überfällige. */
                overdue?: "true";
                /** @description Fällig bis zu diesem Tag. */
                dueUntil?: string;
                /** @description Teil des Aktenzeichens oder der Bezeichnung. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Werte jeder Facette; ihr eigener Filter zählt dabei nicht mit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFacets"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tasksRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Aufgabe. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    taskClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId}): Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Geschehen. Antwort und ETag zeigen den Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    taskRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId}): Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Geschehen. Antwort und ETag zeigen den Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    taskDelegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId}): Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateTaskBody"];
            };
        };
        responses: {
            /** @description Geschehen. Antwort und ETag zeigen den Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    taskTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId}): Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description Geschehen. Antwort und ETag zeigen den Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    taskComplete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId}): Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskBody"];
            };
        };
        responses: {
            /** @description Geschehen. Antwort und ETag zeigen den Vorgang. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    taskWorkWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Was Sie tun können, und warum anderes nicht. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskWork"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    taskWorkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Entwurf. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    taskWorkKeep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description Gespeichert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    taskWorkDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Aufgabe. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Es gibt keinen Entwurf mehr. Ohne Inhalt. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    caseWorkCome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBody"];
            };
        };
        responses: {
            /** @description Wer ihn sonst noch offen hat: andere, in den letzten 45 Sekunden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    caseWorkLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sie gelten nicht mehr als anwesend. Ohne Inhalt. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    caseWorkDiagram: {
        parameters: {
            query?: {
                /** @description „true“ lässt das eigene Stylesheet weg: für den Einbau in eine Seite, deren Farben dann gelten. */
                inline?: "true";
            };
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Zeichnung. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    caseWorkAhead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Zustände; keine, wenn der Vorgang beendet ist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatesAhead"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    clocksList: {
        parameters: {
            query?: {
                /** @description „next“ der Seite davor; ohne Angabe die erste Seite. */
                cursor?: string;
                /** @description Höchstens so viele Einträge; ohne Angabe 50. */
                limit?: number;
                /** @description Zuständige Einheit des Vorgangs. */
                unit?: string;
                /** @description „statutory“ gesetzliche, „setByAuthority“ von der Behörde gesetzte Frist, „target“ internes Ziel. */
                kind?: "statutory" | "setByAuthority" | "target";
                /** @description Wen die Frist bindet: „authority“ die Behörde, „party“ die Beteiligten. */
                bound?: "authority" | "party";
                /** @description „pending“ noch nicht angelaufen, „running“ läuft, „suspended“ gehemmt, „exceeded“ überschritten, ohne dass der Vorgang weitergekommen ist. */
                state?: "pending" | "running" | "suspended" | "exceeded";
                /** @description Schlüssel der Leistung. */
                procedure?: string;
                /** @description Letzter Tag frühestens an diesem Tag. */
                dueFrom?: string;
                /** @description Letzter Tag spätestens an diesem Tag. */
                dueUntil?: string;
                /** @description Nur überschrittene. */
                overdue?: "true";
                /** @description Nur solche, deren Vorfrist erreicht ist. */
                warned?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eine Seite Fristen, die Sie sehen dürfen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    clocksCounters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Zähler. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockCounters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    calendarState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seit wann es sie gibt; nicht die Adresse selbst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarState"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    calendarMake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Adresse. Sie wird kein zweites Mal gezeigt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    calendarRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Es gibt keine Kalenderadresse mehr. Ohne Inhalt. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    calendarFeedRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Das Geheimnis der Adresse. */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Kalender. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
        };
    };
    deadlinesCompute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineBody"];
            };
        };
        responses: {
            /** @description Die Frist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    organisationList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Einheiten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    colleaguesList: {
        parameters: {
            query?: {
                /** @description Nur wer diese Stelle innehat. */
                post?: string;
                /** @description Nur wer eine Stelle dieser Einheit innehat. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nach Namen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    substitutionsList: {
        parameters: {
            query?: {
                /** @description Nur die dieser Einheit; Sie müssen sie leiten. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Vertretungen, die neuesten zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    substitutionsEnter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionBody"];
            };
        };
        responses: {
            /** @description Eingetragen. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    substitutionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Vertretung. */
                substitutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beendet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    conflictsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unentschiedene zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    conflictsDecide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung der Erklärung. */
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDecisionBody"];
            };
        };
        responses: {
            /** @description Entschieden. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseAccessDeclare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictBody"];
            };
        };
        responses: {
            /** @description Erklärt; der Vorgang ist für Sie geschlossen. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseAccessProtection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Schutz; null ohne Schutz. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseProtection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    caseAccessProtect: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectionBody"];
            };
        };
        responses: {
            /** @description Geschützt. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseAccessLift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectionEndBody"];
            };
        };
        responses: {
            /** @description Aufgehoben. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseAccessAuthorise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationBody"];
            };
        };
        responses: {
            /** @description Erteilt. */
            201: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    caseAccessEndAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt. */
                "Idempotency-Key"?: string;
                /** @description ETag des Vorgangs, wie Sie ihn gelesen haben: Ist er überholt, wird die Anfrage mit 412 abgelehnt. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kennung des Vorgangs. */
                caseId: string;
                /** @description Kennung der Sonderberechtigung. */
                authorisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationEndBody"];
            };
        };
        responses: {
            /** @description Beendet. */
            200: {
                headers: {
                    /** @description Stand dessen, was die Antwort zeigt; für If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    rightsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offene zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    rightsPropose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestBody"];
            };
        };
        responses: {
            /** @description Vorgeschlagen; geändert ist damit nichts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestId"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    rightsDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Vorschlags. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsDecisionBody"];
            };
        };
        responses: {
            /** @description Entschieden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestId"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    teamLoad: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stellen mit ihrer Last, und Störungen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamLoad"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    operationsHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Er lebt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    operationsReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Er kann arbeiten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Problem400"];
            503: components["responses"]["Problem503"];
        };
    };
    operationsFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Kennzahlen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    operationsIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Störungen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    operationsRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Störung. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sie wird noch einmal versucht. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    meRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Person mit Rollen, Stellen und Einstellungen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    meKeep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsBody"];
            };
        };
        responses: {
            /** @description Die Einstellungen, wie sie jetzt gelten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
        };
    };
    liveListen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Strom; er endet mit der Anmeldung. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
}
