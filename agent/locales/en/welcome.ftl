# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock.

## Round each page

welcome-step = Step { $step } of { $of }
welcome-wrong = This was not taken
welcome-back = Back
welcome-continue = Continue
welcome-print = Print
welcome-again = A passphrase is never shown again: type it once more.

## The choice

welcome-heading = Welcome
welcome-intro = No office is set up on this computer yet. What would you like to do?
welcome-join = Join the network
welcome-join-about = Your administrator has sent you an invitation: one line of text that begins with saphan1.
welcome-start = Start a network
welcome-start-about = Nobody has invited you, because there is no network yet.
welcome-restore = Restore a backup
welcome-restore-about = This office was on another computer, and you have a backup of it.
welcome-go-on = This office is not finished yet.
welcome-go-on-do = Go on where it was

## Starting a network

welcome-start-heading = Start a network
welcome-start-where = A network begins on the administrator's computer, not on this one. That computer is best kept for nothing else.
welcome-start-1 = Install Saphan on the administrator's computer, and start saphan-ca serve there. It makes the keys of the network and prints three sheets that belong in three places.
welcome-start-2 = Set up a hub: a small server that passes sealed messages on. The guide for operators says how.
welcome-start-3 = On the administrator's computer, invite the first office. That gives one line of text: the invitation. It is good once, and for a few days.
welcome-start-4 = Bring the invitation to this computer and choose “Join the network”.
welcome-start-guides = The guides for administrators and operators come with Saphan, in the folder docs/guides.
welcome-start-invited = I have an invitation

## Joining with an invitation

welcome-join-heading = Join the network
welcome-invitation = Invitation
welcome-invitation-hint = Paste the whole text. Line breaks do no harm.
welcome-invitation-file = Or the file that it came in
welcome-passphrase = Passphrase of the office
welcome-passphrase-hint = At least 8 characters; four or five words are better. You may paste it. Nobody can find it out for you if it is lost: write it down and keep the paper locked away, not with this computer.
welcome-passphrase-again = The same passphrase again
welcome-join-do = Ask to join
welcome-by-file = This computer has no line: join by file instead

## Joining by file

welcome-file-heading = Join by file
welcome-file-about = Your administrator tells you these three. The request is then a file that you send, and the answer is a file that you get back.
welcome-network = Network
welcome-network-hint = Like mekong.
welcome-partner = Code of this office
welcome-partner-hint = Like nkw-la: a short name and the country.
welcome-hub = Address of the hub
welcome-hub-hint = Like hub.example.org:4433.
welcome-file-do = Make the request

## The number

welcome-number-heading = Read this number to your administrator
welcome-number-about = Wait for the administrator's call, from a number that you knew before. Read out all five groups. Read them to nobody else.
welcome-number-larger = Larger
welcome-number-code = As a code for cameras
welcome-number-code-alt = The 25 digits as a code for cameras
welcome-number-state = State
welcome-number-asking = The hub is being asked.
welcome-number-waiting = At the hub, waiting for approval. Asked last: { $when }.
welcome-number-refreshes = This page looks by itself, every few seconds. You may close it and come back later.
welcome-number-office = Office
welcome-number-network = Network
welcome-rejected = The administrator has refused this request ({ $when }).
welcome-rejected-number-differs = Reason: the number that was read out is not the one of this request.
welcome-rejected-not-reached = Reason: the administrator reached nobody of this office.
welcome-rejected-not-theirs = Reason: the administrator was told that this office asks for nothing.
welcome-rejected-other-invitation = Reason: another invitation is to be used.
welcome-rejected-other = Reason: see the administrator's own words.
welcome-rejected-words = The administrator writes:
welcome-rejected-next = Telephone the administrator. With a new invitation the request goes on; the keys stay.
welcome-not-asked = The hub could not be asked. It is tried again by itself.
welcome-new-invitation = Another invitation
welcome-new-invitation-do = Ask with this invitation
welcome-old-request = This request is older than 30 days. Give the passphrase of the office, so that it is signed anew. The number stays the same.
welcome-old-request-do = Sign anew

## The request by file

welcome-request-heading = Send the request to your administrator
welcome-request-download = Save the request
welcome-request-about = The file holds no secret. Send it to the administrator, by mail or on a stick.
welcome-request-fingerprint = Read this to the administrator, on a telephone number that you knew before:
welcome-request-answer = The administrator's answer
welcome-request-answer-hint = The file that comes back, like nkw-la.issued.pem.
welcome-request-answer-do = Take the answer
welcome-compare-heading = Compare with the administrator
welcome-compare-about = Have the administrator read out the fingerprint of the network. It must be the same as this one:
welcome-compare-same = The administrator read out the same, on a telephone number that I knew before
welcome-compare-do = Install the answer
welcome-restored-heading = The office is restored
welcome-restored-as = It is as it was when the backup was made. What was said since comes back from the partners.
welcome-restored-old = Tell the administrator that the old computer is gone. Its certificate is then ended, and nobody can use it.
welcome-restored-new = This computer needs a certificate of its own. Send the request, and take the answer here.
welcome-restored-then = Afterwards: import again what was written into case files since the backup, first of all where consent was narrowed. Officers who were added since are added again.

## The first officers

welcome-officers-heading = The first two officers
welcome-officers-admitted = This office belongs to the network now.
welcome-officers-about = Two people act in every office: one works on referrals, another looks at them before they leave. Both answer for referrals, and partners are told their codes. A code is never a name. More officers can be added later.
welcome-office-passphrase-now = The passphrase that you chose for the office.
welcome-officer-works = Works on cases, and speaks for the office
welcome-officer-supervises = Looks at what leaves, and approves it
welcome-officer-code = Staff code
welcome-officer-code-hint = Two letters and a number, like { $example }.
welcome-officer-passphrase = Own passphrase
welcome-officer-passphrase-hint = Each types one of their own, and the other looks away. At least 8 characters.
welcome-officer-again = The same again
welcome-officers-do = Add both officers

## The sheet

welcome-sheet-heading = One sheet for paper
welcome-sheet-about = If this computer is stolen, the sheet takes the office out of the network within a second, without the administrator. It opens nothing, and tells nothing about anybody.
welcome-sheet-print = Open the sheet, and print it
welcome-sheet-keep = Keep the paper in another place than this computer. The file is removed from this computer in the next step.
welcome-sheet-words = Two words from the paper
welcome-sheet-words-about = At the end of the sheet are twelve words. Type two of them, so that it is certain that the paper is there.
welcome-sheet-word = Word { $number }
welcome-sheet-do = Finish
welcome-sheet-gone = The sheet was removed from this computer already. If you have no paper, make another one later: saphan-agent self-revocation.
welcome-paper-heading = Sheet of { $partner }, network { $network }
welcome-paper-about = Keep this on paper, away from the office's computer. If that is stolen, or somebody forces the office, it takes { $partner } out of the network within a second, for good, and without the administrator.
welcome-paper-any = At any computer with Saphan:
welcome-paper-hub = At the hub, by its operator:
welcome-paper-file = FILE holds what stands between BEGIN and END, typed or read with a camera.
welcome-paper-code-alt = The same as a code for cameras
welcome-paper-words = The twelve words
welcome-paper-words-about = They only show that the paper is there.
welcome-paper-stolen = If the computer is stolen or lost
welcome-paper-stolen-1 = Telephone the administrator:
welcome-paper-stolen-2 = If nobody is reached, use this sheet.
welcome-paper-stolen-3 = With a backup and its passphrase the office goes on, on another computer: “Restore a backup”.

## Restoring

welcome-restore-heading = Restore a backup
welcome-backup-file = Backup
welcome-backup-file-hint = The file from the stick, like nkw-la.backup.
welcome-backup-passphrase = Its passphrase
welcome-backup-passphrase-hint = The one with which the backup was made: that of the office, or of the officer who made it.
welcome-stopped = The old computer is stopped for good, or gone. Two offices under one name are frozen by every partner.
welcome-restore-do = Restore
welcome-restoring-heading = The backup is being restored
welcome-restoring-about = It is opened, and every record in it is looked at. That may take some minutes. This page goes on by itself.

## Why something was not done

error-no-invitation = There is no invitation.
error-no-invitation-next = Paste its text, or choose the file.
error-passphrases-differ = The two passphrases differ.
error-passphrases-differ-next = Type both again.
error-no-file = No file was chosen.
error-no-file-next = Choose the file, and send it again.
error-file-too-large = The file is larger than what belongs here.
error-file-too-large-next = Look whether it is the right one.
error-upload-form = The form did not arrive as a whole.
error-upload-form-next = Send it again.
error-sheet-words = A word is another one on the paper.
error-sheet-words-next = Look at the number before each word.
error-same-officer = Both officers have the same code.
error-same-officer-next = Give each a code of their own.
error-no-name = This is no such code or address.
error-no-name-next = Look at the example under the field.

## What was typed and is back

kept-back = What you typed here is back ({ $when }).
kept-discard = Discard
kept-waits = Something that you typed and did not send is kept.
kept-look = Look at it
kept-heading = What was typed and not sent
kept-about = What you type is kept every few seconds until you send it, sealed and for 30 days at most. Only you can see it. Passphrases and files are never kept.
kept-none = Nothing is kept.
kept-page = Page
kept-when = Typed
kept-show = Show for one minute
kept-shown = Copy what you still need
kept-field = Typed words, { $number }
kept-a-form = A form
kept-list = Back to the list
stay-soon = Nobody has touched this page for a while. It is about to lock.
stay-do = Stay
welcome-rejected-heading = The administrator has refused this request
