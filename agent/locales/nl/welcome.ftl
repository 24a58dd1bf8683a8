# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock. In Dutch.
# Not yet read by a native reader.

## Round each page

welcome-step = Stap { $step } van { $of }
welcome-wrong = Dit is niet aangenomen
welcome-back = Terug
welcome-continue = Verdergaan
welcome-print = Afdrukken
welcome-again = Een wachtzin wordt nooit opnieuw getoond: typ hem nog eens.

## The choice

welcome-heading = Welkom
welcome-intro = Op deze computer is nog geen kantoor ingesteld. Wat wilt u doen?
welcome-join = Bij het netwerk komen
welcome-join-about = Uw beheerder heeft u een uitnodiging gestuurd: één regel tekst die begint met saphan1.
welcome-start = Een netwerk beginnen
welcome-start-about = Niemand heeft u uitgenodigd, want er is nog geen netwerk.
welcome-restore = Een back-up terugzetten
welcome-restore-about = Dit kantoor stond op een andere computer, en u hebt er een back-up van.
welcome-go-on = Dit kantoor is nog niet klaar.
welcome-go-on-do = Verdergaan waar het was

## Starting a network

welcome-start-heading = Een netwerk beginnen
welcome-start-where = Een netwerk begint op de computer van de beheerder, niet op deze. Die computer dient best voor niets anders.
welcome-start-1 = Installeer Saphan op de computer van de beheerder, en start daar saphan-ca serve. Het maakt de sleutels van het netwerk en drukt drie bladen af, die op drie plaatsen horen.
welcome-start-2 = Zet een hub op: een kleine server die verzegelde berichten doorgeeft. De gids voor operators zegt hoe.
welcome-start-3 = Nodig op de computer van de beheerder het eerste kantoor uit. Dat geeft één regel tekst: de uitnodiging. Ze is één keer goed, en enkele dagen.
welcome-start-4 = Breng de uitnodiging naar deze computer en kies “Bij het netwerk komen”.
welcome-start-guides = De gidsen voor beheerders en operators komen met Saphan mee, in de map docs/guides.
welcome-start-invited = Ik heb een uitnodiging

## Joining with an invitation

welcome-join-heading = Bij het netwerk komen
welcome-invitation = Uitnodiging
welcome-invitation-hint = Plak de hele tekst. Regeleinden zijn niet erg.
welcome-invitation-file = Of het bestand waarin ze kwam
welcome-passphrase = Wachtzin van het kantoor
welcome-passphrase-hint = Minstens 8 tekens; vier of vijf woorden zijn beter. U mag hem plakken. Niemand kan hem voor u terugvinden als hij verloren is: schrijf hem op en bewaar het papier achter slot, niet bij deze computer.
welcome-passphrase-again = Nog eens dezelfde wachtzin
welcome-join-do = Vragen om erbij te komen
welcome-by-file = Deze computer heeft geen verbinding: per bestand erbij komen

## Joining by file

welcome-file-heading = Per bestand erbij komen
welcome-file-about = Uw beheerder zegt u deze drie. De aanvraag is dan een bestand dat u stuurt, en het antwoord een bestand dat u terugkrijgt.
welcome-network = Netwerk
welcome-network-hint = Zoals mekong.
welcome-partner = Code van dit kantoor
welcome-partner-hint = Zoals nkw-la: een korte naam en het land.
welcome-hub = Adres van de hub
welcome-hub-hint = Zoals hub.example.org:4433.
welcome-file-do = De aanvraag maken

## The number

welcome-number-heading = Lees dit nummer voor aan uw beheerder
welcome-number-about = Wacht op de oproep van de beheerder, van een nummer dat u al kende. Lees alle vijf groepen voor. Lees ze aan niemand anders voor.
welcome-number-larger = Groter
welcome-number-code = Als code voor camera’s
welcome-number-code-alt = De 25 cijfers als code voor camera’s
welcome-number-state = Status
welcome-number-asking = Het wordt aan de hub gevraagd.
welcome-number-waiting = Bij de hub, wacht op goedkeuring. Laatst gevraagd: { $when }.
welcome-number-refreshes = Deze pagina kijkt vanzelf, om de paar seconden. U mag ze sluiten en later terugkomen.
welcome-number-office = Kantoor
welcome-number-network = Netwerk
welcome-rejected = De beheerder heeft deze aanvraag geweigerd ({ $when }).
welcome-rejected-number-differs = Reden: het nummer dat voorgelezen is, is niet dat van deze aanvraag.
welcome-rejected-not-reached = Reden: de beheerder bereikte niemand van dit kantoor.
welcome-rejected-not-theirs = Reden: de beheerder kreeg te horen dat dit kantoor niets vraagt.
welcome-rejected-other-invitation = Reden: er moet een andere uitnodiging gebruikt worden.
welcome-rejected-other = Reden: zie wat de beheerder schrijft.
welcome-rejected-words = De beheerder schrijft:
welcome-rejected-next = Bel de beheerder. Met een nieuwe uitnodiging gaat de aanvraag verder; de sleutels blijven.
welcome-not-asked = Het kon niet aan de hub gevraagd worden. Het wordt vanzelf opnieuw geprobeerd.
welcome-new-invitation = Een andere uitnodiging
welcome-new-invitation-do = Vragen met deze uitnodiging
welcome-old-request = Deze aanvraag is ouder dan 30 dagen. Geef de wachtzin van het kantoor, zodat ze opnieuw ondertekend wordt. Het nummer blijft hetzelfde.
welcome-old-request-do = Opnieuw ondertekenen

## The request by file

welcome-request-heading = Stuur de aanvraag naar uw beheerder
welcome-request-download = De aanvraag opslaan
welcome-request-about = Het bestand bevat geen geheim. Stuur het naar de beheerder, per e-mail of op een USB-stick.
welcome-request-fingerprint = Lees dit voor aan de beheerder, op een telefoonnummer dat u al kende:
welcome-request-answer = Het antwoord van de beheerder
welcome-request-answer-hint = Het bestand dat terugkomt, zoals nkw-la.issued.pem.
welcome-request-answer-do = Het antwoord opnemen
welcome-compare-heading = Vergelijken met de beheerder
welcome-compare-about = Laat de beheerder de vingerafdruk van het netwerk voorlezen. Hij moet dezelfde zijn als deze:
welcome-compare-same = De beheerder las dezelfde voor, op een telefoonnummer dat ik al kende
welcome-compare-do = Het antwoord installeren
welcome-restored-heading = Het kantoor is teruggezet
welcome-restored-as = Het is zoals het was toen de back-up gemaakt werd. Wat sindsdien gezegd is, komt terug van de partners.
welcome-restored-old = Zeg de beheerder dat de oude computer weg is. Het certificaat ervan wordt dan beëindigd, en niemand kan het gebruiken.
welcome-restored-new = Deze computer heeft een eigen certificaat nodig. Stuur de aanvraag, en neem het antwoord hier op.
welcome-restored-then = Daarna: importeer opnieuw wat sinds de back-up in dossiers geschreven is, eerst waar een toestemming beperkt werd. Medewerkers die sindsdien toegevoegd zijn, moeten opnieuw toegevoegd worden.

## The first officers

welcome-officers-heading = De eerste twee medewerkers
welcome-officers-admitted = Dit kantoor hoort nu bij het netwerk.
welcome-officers-about = In elk kantoor handelen twee mensen: de ene werkt aan doorverwijzingen, een andere bekijkt ze voordat ze vertrekken. Beiden staan in voor doorverwijzingen, en partners krijgen hun codes te horen. Een code is nooit een naam. Later kunnen er meer medewerkers bij komen.
welcome-office-passphrase-now = De wachtzin die u voor het kantoor gekozen hebt.
welcome-officer-works = Werkt aan dossiers, en spreekt voor het kantoor
welcome-officer-supervises = Bekijkt wat vertrekt, en keurt het goed
welcome-officer-code = Personeelscode
welcome-officer-code-hint = Twee letters en een nummer, zoals { $example }.
welcome-officer-passphrase = Eigen wachtzin
welcome-officer-passphrase-hint = Elk typt een eigen wachtzin, en de andere kijkt weg. Minstens 8 tekens.
welcome-officer-again = Nog eens dezelfde
welcome-officers-do = Beide medewerkers toevoegen

## The sheet

welcome-sheet-heading = Eén blad papier
welcome-sheet-about = Als deze computer gestolen wordt, haalt het blad het kantoor binnen een seconde uit het netwerk, zonder de beheerder. Het opent niets, en vertelt niets over iemand.
welcome-sheet-print = Het blad openen, en afdrukken
welcome-sheet-keep = Bewaar het papier op een andere plaats dan deze computer. Zodra u op “Klaar” drukt, wordt het bestand van deze computer verwijderd.
welcome-sheet-words = Twee woorden van het papier
welcome-sheet-words-about = Onderaan het blad staan twaalf woorden. Typ er twee, zodat het zeker is dat het papier er is.
welcome-sheet-word = Woord { $number }
welcome-sheet-do = Klaar
welcome-sheet-gone = Het blad is al van deze computer verwijderd. Hebt u geen papier, maak er dan later een ander: saphan-agent self-revocation.
welcome-paper-heading = Blad van { $partner }, netwerk { $network }
welcome-paper-about = Bewaar dit op papier, ver van de computer van het kantoor. Als die gestolen wordt, of als iemand het kantoor dwingt, haalt dit blad { $partner } binnen een seconde uit het netwerk, voorgoed, en zonder de beheerder.
welcome-paper-any = Op om het even welke computer met Saphan:
welcome-paper-hub = Bij de hub, door de operator ervan:
welcome-paper-file = FILE bevat wat tussen BEGIN en END staat, getypt of met een camera gelezen.
welcome-paper-code-alt = Hetzelfde als code voor camera’s
welcome-paper-words = De twaalf woorden
welcome-paper-words-about = Ze tonen alleen dat het papier er is.
welcome-paper-stolen = Als de computer gestolen of verloren is
welcome-paper-stolen-1 = Bel de beheerder:
welcome-paper-stolen-2 = Is niemand bereikbaar, gebruik dan dit blad.
welcome-paper-stolen-3 = Met een back-up en de wachtzin ervan gaat het kantoor verder, op een andere computer: “Een back-up terugzetten”.

## Restoring

welcome-restore-heading = Een back-up terugzetten
welcome-backup-file = Back-up
welcome-backup-file-hint = Het bestand van de USB-stick, zoals nkw-la.backup.
welcome-backup-passphrase = De wachtzin ervan
welcome-backup-passphrase-hint = Die waarmee de back-up gemaakt is: die van het kantoor, of van de medewerker die hem maakte.
welcome-stopped = De oude computer is voorgoed gestopt, of weg. Twee kantoren onder één naam worden door elke partner bevroren.
welcome-restore-do = Terugzetten
welcome-restoring-heading = De back-up wordt teruggezet
welcome-restoring-about = Hij wordt geopend, en elk gegeven erin wordt bekeken. Dat kan enkele minuten duren. Deze pagina gaat vanzelf verder.

## Why something was not done

error-no-invitation = Er is geen uitnodiging.
error-no-invitation-next = Plak de tekst ervan, of kies het bestand.
error-passphrases-differ = De twee wachtzinnen verschillen.
error-passphrases-differ-next = Typ beide opnieuw.
error-no-file = Er is geen bestand gekozen.
error-no-file-next = Kies het bestand, en stuur het opnieuw.
error-file-too-large = Het bestand is groter dan wat hier hoort.
error-file-too-large-next = Kijk of het het juiste is.
error-upload-form = Het formulier is niet helemaal aangekomen.
error-upload-form-next = Stuur het opnieuw.
error-sheet-words = Op het papier staat een ander woord.
error-sheet-words-next = Kijk naar het nummer van elk woord, en typ het zoals op het papier.
error-same-officer = Beide medewerkers hebben dezelfde code.
error-same-officer-next = Geef elk een eigen code.
error-no-name = Dit is geen geldige code of geen geldig adres.
error-no-name-next = Kijk naar het voorbeeld onder het veld.

## What was typed and is back

kept-back = Wat u hier typte, is terug ({ $when }).
kept-discard = Weggooien
kept-waits = Iets wat u typte en niet verstuurde, is bewaard.
kept-look = Bekijken
kept-heading = Wat getypt en niet verstuurd is
kept-about = Wat u typt, wordt om de paar seconden bewaard tot u het verstuurt, verzegeld en hoogstens 30 dagen. Alleen u kunt het zien. Wachtzinnen en bestanden worden nooit bewaard.
kept-none = Er is niets bewaard.
kept-page = Pagina
kept-when = Getypt
kept-show = Eén minuut tonen
kept-shown = Kopieer wat u nog nodig hebt
kept-field = Getypte tekst, { $number }
kept-a-form = Een formulier
kept-list = Terug naar de lijst
stay-soon = Niemand heeft deze pagina een tijd aangeraakt. Ze wordt zo vergrendeld.
stay-do = Blijven
welcome-rejected-heading = De beheerder heeft deze aanvraag geweigerd
