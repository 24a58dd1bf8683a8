# What the pages say, in Shan: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - တေလႆႈတွပ်ႇ { $due } ဢၼ်
}
nav-status = ငဝ်းလၢႆး
nobody-in-particular = လုမ်းၵၢၼ်
line-connected = ၵွင်ႉသၢၼ် { $ago }။
line-never = ပႆႇလႆႈၵွင်ႉသၢၼ် သေပွၵ်ႈ။
line-waiting = { $count ->
    [0] ဢမ်ႇမီးသင် ပႂ်ႉတႃႇဢွၵ်ႇ။
   *[other] ပႂ်ႉတႃႇဢွၵ်ႇ { $count } ဢၼ်။
}

## Coming in and going out

unlock-officer = ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် ၸဝ်ႈၵဝ်ႇ
unlock-officer-hint = မိူၼ်ၼင်ႇ lo-01။ ပေႃးၶဝ်ႈတင်း ၶေႃႈလပ်ႉလုမ်းၵၢၼ်ၼႆ ဝႆႉလွၵ်းပဝ်ႇ။

## Why something was not done

refused-heading = ဢၼ်ၼႆႉ ဢမ်ႇလႆႈႁဵတ်း
refused-back = ၶိုၼ်းဝၢႆႇၸူး ၼႃႈႁူဝ်ႁႅၵ်ႈ
error-unchanged = ဢမ်ႇလႆႈလႅၵ်ႈလၢႆႈသင်။
no-page = ဢမ်ႇမီး ၼႃႈလိၵ်ႈၸိူင်ႉၼၼ်။
error-wrong-passphrase = ၶေႃႈလပ်ႉ ၽိတ်းပိူင်ႈဝႆႉ ဢမ်ႇၼၼ် ပဵၼ်ၶေႃႈလပ်ႉ ၶွင်ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် တၢင်ႇဢၼ်။
error-no-passphrase = ပႆႇလႆႈပေႃႉသႂ်ႇ ၶေႃႈလပ်ႉ။
error-no-passphrase-next = ပေႃႉသႂ်ႇပၼ် ၶေႃႈလပ်ႉ။
error-no-staff-code = ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ်ၼႆႉ မိူၼ်ၼင်ႇ lo-01။
error-no-staff-code-next = မႄးထတ်း ဢမ်ႇၼၼ် ဝႆႉလွၵ်းပဝ်ႇ။

## How the office is

status-heading = ငဝ်းလၢႆး
status-to-know = ၸဝ်ႈၵဝ်ႇ ထုၵ်ႇလီႁူႉ
status-office = လုမ်းၵၢၼ်ၼႆႉ
status-no-hub = ပႆႇတင်ႈ ႁဵင်းလိၵ်ႈ
status-online = ၵွင်ႉသၢၼ် ၵမ်းလိုၼ်းသုတ်း
status-carrier = သၢႆ
carrier-quic = QUIC
carrier-tls = TLS ၼိူဝ် TCP
carrier-none = ပႆႇႁူႉ
status-drained = ႁပ်ႉဢဝ်တင်းမူတ်းယဝ်ႉ
status-waiting = ဢၼ်ပႂ်ႉဝႆႉ တီႈၼႆႈ
status-version = ဝိူဝ်းသျိၼ်း

## Lists of referrals

nav-inbox = { $due ->
    [0] လိၵ်ႈၶဝ်ႈမႃး
   *[other] လိၵ်ႈၶဝ်ႈမႃး ({ $due })
}
nav-sent = သူင်ႇယဝ်ႉ
nav-partners = ၸုမ်းႁူမ်ႈၵၢၼ်
nav-search = ၶူၼ်ႉႁႃ
nav-settings = ၵၢၼ်တင်ႈ
nav-audit = သၢႆမၢႆ
nav-queue = သဵၼ်ႈမၢႆဢၼ်ပႂ်ႉဝႆႉ
inbox-heading = လိၵ်ႈၶဝ်ႈမႃး
sent-heading = သူင်ႇယဝ်ႉ
part-ours = လုမ်းၵၢၼ်ၼႆႉ တေလႆႈႁဵတ်း ({ $count })
part-theirs = ပႂ်ႉတၢင်ႇၵေႃႉယူႇ ({ $count })
list-from = ၽူႈသူင်ႇ
list-to = ၽူႈႁပ်ႉ
list-state = ငဝ်းလၢႆး
due-deliver = ႁပ်ႉဢဝ်
due-open = ပိုတ်ႇ
due-decide = တွပ်ႇ
due-reply = တွပ်ႇၶေႃႈထၢမ်
due-late_approval = ၵေႃႉထီႉသွင်
due-confirm = ၼႄႉၼွၼ်းဝႃႈ ယဝ်ႉတူဝ်ႈယဝ်ႉ
left-moment = ၵိုတ်းလိူဝ် ဢမ်ႇထိုင် 1 မဵတ်ႉ
left-minutes = ၵိုတ်းလိူဝ် { $count } မဵတ်ႉ
left-hours = ၵိုတ်းလိူဝ် { $count } မူင်း
left-days = ၵိုတ်းလိူဝ် { $count } ဝၼ်း
over-moment = ပူၼ်ႉၶၢဝ်းယၢမ်းယဝ်ႉ
over-minutes = ပူၼ်ႉၶၢဝ်းယၢမ်းယဝ်ႉ { $count } မဵတ်ႉ
over-hours = ပူၼ်ႉၶၢဝ်းယၢမ်းယဝ်ႉ { $count } မူင်း
over-days = ပူၼ်ႉၶၢဝ်းယၢမ်းယဝ်ႉ { $count } ဝၼ်း

## States of a referral

state-returned = သူင်ႇၶိုၼ်းယဝ်ႉ တႃႇမႄးထတ်း
state-pending-approval = ပႂ်ႉၵေႃႉထီႉသွင်ယူႇ
state-not-arrived = ပႆႇႁွတ်ႈထိုင်တင်းမူတ်း
state-queued = တိုၵ်ႉသူင်ႇယူႇ
state-delivered = ႁွတ်ႈထိုင်ယဝ်ႉ၊ ပႆႇလႆႈပိုတ်ႇ
state-acknowledged = ပိုတ်ႇယဝ်ႉ
state-info_requested = မီးၶေႃႈထၢမ်
state-accepted = ႁပ်ႉဢဝ်ယဝ်ႉ
state-accepted_in_part = ႁပ်ႉဢဝ်ယဝ်ႉ ၵမ်ႈၽွင်ႈ
state-declined = ဢမ်ႇႁပ်ႉဢဝ်
state-expired = ၶၢဝ်းယၢမ်းမူတ်းယဝ်ႉ
state-recalled = ဢဝ်ၶိုၼ်းယဝ်ႉ
state-identity_requested = ထၢမ်ဝႆႉဝႃႈ ပဵၼ်ၽႂ်
state-identity_disclosed = လၢတ်ႈၼႄယဝ်ႉဝႃႈ ပဵၼ်ၽႂ်
state-received = ႁွတ်ႈထိုင် ၸုမ်းႁူမ်ႈၵၢၼ်ယဝ်ႉ
state-in_service = တိုၵ်ႉလႆႈႁပ်ႉ လွင်ႈၸွႆႈထႅမ်ယူႇ
state-completed = ယဝ်ႉတူဝ်ႈယဝ်ႉ
state-erased = မွတ်ႇပႅတ်ႈယဝ်ႉ

## Steps of a referral

step-delivered = ႁွတ်ႈထိုင်ယဝ်ႉ
step-acknowledge = ပိုတ်ႇယဝ်ႉ
step-ask = ထၢမ်ၶေႃႈထၢမ်ယဝ်ႉ
step-answer = တွပ်ႇၶေႃႈထၢမ်ယဝ်ႉ
step-say = ၶေႃႈၵႂၢမ်းလိၵ်ႈ
step-accept = ႁပ်ႉဢဝ်ယဝ်ႉ
step-accept_in_part = ႁပ်ႉဢဝ်ယဝ်ႉ ၵမ်ႈၽွင်ႈ
step-decline = ဢမ်ႇႁပ်ႉဢဝ်
step-recall = ဢဝ်ၶိုၼ်းယဝ်ႉ
step-expire = ၶၢဝ်းယၢမ်းမူတ်းယဝ်ႉ
step-reopen = သူင်ႇထႅင်ႈယဝ်ႉ
step-approve_late = ၵေႃႉထီႉသွင် ၶႂၢင်းပၼ်ယဝ်ႉ
step-ask_identity = ထၢမ်ဝႆႉဝႃႈ ပဵၼ်ၽႂ်
step-refuse_identity = ဢမ်ႇလၢတ်ႈၼႄဝႃႈ ပဵၼ်ၽႂ်
step-release_identity = လၢတ်ႈၼႄယဝ်ႉဝႃႈ ပဵၼ်ၽႂ်
step-complete = ၼႄႉၼွၼ်းယဝ်ႉဝႃႈ ယဝ်ႉတူဝ်ႈယဝ်ႉ
step-erased = မွတ်ႇပႅတ်ႈယဝ်ႉ
step-nothing = ဢမ်ႇမီးသင်

## One referral

referral-from = လုၵ်ႉတီႈ { $partner }
referral-to = ၸူး { $partner }
referral-open = ပိုတ်ႇ
referral-was-sent = ဢၼ်သူင်ႇယဝ်ႉ
referral-show = ၼႄ 1 မဵတ်ႉ
referral-mask = သိူင်ႇ ယၢမ်းလဵဝ်
alert-second-person = တိုၵ်ႉပႂ်ႉ ၵေႃႉထီႉသွင် ၼႂ်းလုမ်းၵၢၼ်ၼႆႉယူႇ။
fact-contact = ၵပ်းသိုပ်ႇ
fact-question = ၶေႃႈထၢမ်
fact-declined = လွင်ႈတၢင်း ဢၼ်ဢမ်ႇႁပ်ႉဢဝ်
fact-recalled = လွင်ႈတၢင်း ဢၼ်ဢဝ်ၶိုၼ်း
fact-said = { $by } လၢတ်ႈဝႃႈ
timeline-when = ၶၢဝ်းယၢမ်း
timeline-who = ၽႂ်
timeline-what = လွင်ႈသင်
timeline-outcome = လၢႆးမိုဝ်း
outcome-applied = ၵူတ်ႇထတ်းယဝ်ႉ

## What can be done with a referral

act-accept = ႁပ်ႉဢဝ်
act-accept-do = ႁပ်ႉဢဝ်
act-persons = ၵူၼ်း
act-ask = ထၢမ်ၶေႃႈထၢမ်
act-ask-do = ထၢမ်
act-topic = လွင်ႈသင်
act-decline = ဢမ်ႇႁပ်ႉဢဝ်
act-decline-do = ဢမ်ႇႁပ်ႉဢဝ်
act-reason = လွင်ႈတၢင်း
act-say = သူင်ႇၶေႃႈၵႂၢမ်းလိၵ်ႈ
act-say-do = သူင်ႇ
act-text = ၶေႃႈၵႂၢမ်းလိၵ်ႈ
act-text-hint = တီႈၼမ်သုတ်း 600 တူဝ်။ မိူဝ်ႈပႆႇဢွၵ်ႇ တေၵူတ်ႇထတ်းတူၺ်း။
act-recall = ဢဝ်ၶိုၼ်း
act-recall-do = ဢဝ်ၶိုၼ်း
act-back = ၶိုၼ်းဝၢႆႇ
error-nothing-chosen = ပႆႇလႆႈလိူၵ်ႈသင်။
error-nothing-chosen-next = တီႈၵူႈတွၼ်ႈ လိူၵ်ႈပၼ် တီႈဢေႇသုတ်း ဢၼ်ၼိုင်ႈ။
error-nothing-typed = ပႆႇလႆႈပေႃႉသႂ်ႇသင်။
error-no-such-partner = ၼႆႉ ဢမ်ႇၸႂ်ႈ ၶူတ်ႉၸုမ်းႁူမ်ႈၵၢၼ်။

## A new referral

file-persons = ၵူၼ်း
new-continue = သိုပ်ႇၵႂႃႇ
check-heading = မိူဝ်ႈပႆႇသူင်ႇ ၵူတ်ႇထတ်းတူၺ်း
check-send = သူင်ႇၸူး { $to }
check-settle = ၵူတ်ႇထတ်းတူၺ်းထႅင်ႈ
column-read = ဢၼ် { $to } တေလူ
hub-from = ၽူႈသူင်ႇ
hub-to = ၽူႈႁပ်ႉ
hub-when = ၶၢဝ်းယၢမ်း
hub-text = တူဝ်လိၵ်ႈ
hub-nothing = ဢမ်ႇမီးသင်

## More for a partner

stages-look = တူၺ်း
stage-3 = ပဵၼ်ၽႂ်
stage-told = လၢတ်ႈၼႄယဝ်ႉ
stage-possible = ယၢမ်းလဵဝ် လၢတ်ႈၼႄလႆႈ
stage-not-yet = ပႆႇလႆႈ

## The second person

approve-reader = ၽူႈလူ
approve-do = ၶႂၢင်းပၼ်
approve-reason = လွင်ႈတၢင်း ဢၼ်သူင်ႇၶိုၼ်း
approve-return = သူင်ႇၶိုၼ်း
done-returned = သူင်ႇၶိုၼ်းယဝ်ႉ။ ဢမ်ႇမီးသင် ဢွၵ်ႇၵႂႃႇ။

## Consent taken back

withdraw-everything = တင်းမူတ်း
withdraw-identity = ပဵၼ်ၽႂ်

## Queue

queue-heading = သဵၼ်ႈမၢႆဢၼ်ပႂ်ႉဝႆႉ
queue-empty = ဢမ်ႇမီးသင် ပႂ်ႉတႃႇဢွၵ်ႇ။
queue-what = လွင်ႈသင်
queue-state = တီႈလႂ်
queue-waits = ပႂ်ႉသင်
queue-retry = ယၢမ်းလဵဝ် ၶိုၼ်းၶတ်းၸႂ်တူၺ်း တင်းမူတ်း
queue-here = ပႂ်ႉဝႆႉ တီႈၼႆႈ
queue-came-back = ၶိုၼ်းမႃးယဝ်ႉ
queue-has-left = ဢွၵ်ႇၵႂႃႇယဝ်ႉ
waits-second-person = ၵေႃႉထီႉသွင်
next-office = လုမ်းၵၢၼ်ၼႆႉ

## Partners

partners-heading = ၸုမ်းႁူမ်ႈၵၢၼ်
partners-partner = ၶူတ်ႉၸုမ်းႁူမ်ႈၵၢၼ်
partners-state = ငဝ်းလၢႆး
partners-us = လုမ်းၵၢၼ်ၼႆႉ
partner-no-profile = ပႆႇလႆႈလၢတ်ႈ
takes-ages = ဢႃႇယု
takes-languages = ၽႃႇသႃႇ
compare-do = ၼိူင်းၵၼ်တူၺ်း

## Fields of a record

yes = ၸႂ်ႈ
no = ဢမ်ႇၸႂ်ႈ
field-kind = မဵဝ်း
field-reason = လွင်ႈတၢင်း
field-persons = ၵူၼ်း
field-minor = ဢႃႇယု ဢမ်ႇထိုင် 18 ပီ
field-age_band = ဢႃႇယု
field-languages_t1 = ၽႃႇသႃႇ
field-country = မိူင်း
field-type = မဵဝ်း
field-children_count = လုၵ်ႈဢွၼ်ႇ
field-status = ငဝ်းလၢႆး
field-safe_summary = ၵႂၢမ်းယေႃႈ
field-contact = ၵပ်းသိုပ်ႇ
field-text = ၶေႃႈၵႂၢမ်းလိၵ်ႈ
