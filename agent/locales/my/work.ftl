# The rest of a referral's life: what is done after it was sent, and what goes with it. In Burmese, not yet read by a native reader.

## Forms

when-day = ရက်
when-month = လ
when-year = ခုနှစ်
when-hour = နာရီ
when-minute = မိနစ်
error-date-unfit = ဤသည်မှာ ပြက္ခဒိန်ပါ ရက် မဟုတ်ပါ သို့မဟုတ် နာရီပါ အချိန် မဟုတ်ပါ။
error-date-unfit-next = ရက်၊ လ၊ ခုနှစ်ကို ရေးပါ။ အချိန်ဖြစ်လျှင် နာရီကိုပါ ရေးပါ။
error-number-unfit = ဤသည်မှာ 0 မှ 255 အထိ ကိန်းဂဏန်း မဟုတ်ပါ။
error-number-unfit-next = ကိန်းပြည့် ရိုက်ပါ သို့မဟုတ် ကွက်လပ် ထားပါ။
error-done-meanwhile = ဤစာမျက်နှာ ဖွင့်ပြီးနောက် လုပ်ပြီး ဖြစ်သည်၊ ခလုတ်ကို နှစ်ကြိမ် နှိပ်မိခြင်း ဖြစ်နိုင်သည်။
error-done-meanwhile-next = ညွှန်းပို့မှုကို ကြည့်ပါ။ တစ်ကြိမ် ထပ်လုပ်ရန် လိုလျှင် ခလုတ်ကို ထပ်နှိပ်ပါ။
error-upload-broken = ဖောင် အပြည့်အစုံ မရောက်ပါ သို့မဟုတ် စာမျက်နှာ လက်ခံနိုင်သည်ထက် ရှည်သည်။
error-upload-broken-next = ထပ်ပို့ပါ။ ဖိုင်ကြီးကို saphan-agent attach ဖြင့် ပူးတွဲပါ။
error-upload-too-large = ဖိုင်သည် စာမျက်နှာ လက်ခံနိုင်သည်ထက် ကြီးသည်။
error-upload-too-large-next = saphan-agent attach ဖြင့် ပူးတွဲပါ။ မည်မျှ ပြီးကြောင်း ပြပါမည်။
error-case-page-outdated = ဤစာမျက်နှာသည် နောက်ဆုံး သော့မဖွင့်မီက ဖြစ်သည် သို့မဟုတ် ဖိုင်တွဲ မရှိတော့ပါ။
error-case-page-outdated-next = စာရင်းမှ ပြန်ဖွင့်ပါ။
error-no-such-step = ဤညွှန်းပို့မှုတွင် ထိုသို့သော လုပ်ဆောင်ချက် မရှိပါ။
error-persons-of-one-referral = သက်ဆိုင်သူများ၏ နံပါတ်သည် ညွှန်းပို့မှုတစ်ခုစီတွင် မတူသဖြင့် အားလုံးအတွက် ရွေး၍ မရပါ။
error-persons-of-one-referral-next = မည်သူ့ကိုမျှ မရွေးပါနှင့် သို့မဟုတ် ဤညွှန်းပို့မှု တစ်ခုအတွက်သာ ရုပ်သိမ်းပါ။

## Lists

part-follow = အခြေအနေ အစီရင်ခံရန် ({ $count })
list-parts = ဤစာရင်း၏ အပိုင်းများ
list-show = ပြရန်

## What was said in a referral

referral-messages = စာများ
fact-answer = { $topic } အကြောင်း အဖြေ
fact-accepted = လက်ခံထားသော ဝန်ဆောင်မှုများ
fact-accepted-persons = လက်ခံထားသော သက်ဆိုင်သူများ
fact-redirected = အစား လက်ခံနိုင်ဖွယ်ရှိသူ
fact-although = မိတ်ဖက်က လက်မခံနိုင်ဟု ဆိုသော်လည်း ပို့ခဲ့ရသည့် အကြောင်းရင်း
fact-returned = ပြန်ပို့ထားသည်
fact-by = { $by } - { $text }
fact-asked-by = မည်သူမည်ဝါအချက်အလက် မေးသူ
fact-asked-for = မေးရသည့် ရည်ရွယ်ချက်
fact-released-until = ဖွင့်နိုင်သည့် နောက်ဆုံးရက်
fact-opened = ဖွင့်ပြီး
identity-opened-two = ကြီးကြပ်သူ ဖတ်ခွင့်ပေးပြီး ဝန်ထမ်းက ဖွင့်သည်
identity-opened-alone = ဒုတိယတစ်ဦး မပါဘဲ အရေးပေါ်သော့ဖြင့် ဖွင့်သည်
fact-plan-agreed = သဘောတူထားသော လွှဲအပ်မှု
fact-plan-proposed = အဆိုပြုထားသော လွှဲအပ်မှု
fact-handover = အစီရင်ခံထားသော လွှဲအပ်မှု
fact-outcome-at = { $outcome }၊ { $at }
fact-started = ဝန်ဆောင်မှုများ
fact-services-since = { $services }၊ { $on } မှစ၍
fact-follow-up = အစီရင်ခံစာ - { $occasion }
fact-how-is = { $outcome }၊ { $on }၊ { $persons }
fact-ends = ပြီးဆုံးမည့် အကြောင်းရင်း
fact-closed = ပိတ်ရသည့် အကြောင်းရင်း
plan-in-short = { $by } - { $at }၊ { $mode }၊ { $persons }
plan-by = အဆိုပြုသူ
plan-at = အချိန်
plan-place = နေရာ
plan-mode = လွှဲအပ်ပုံ
plan-persons = လာမည့်သူများ
not-left-yet = မထွက်သေး
although-agreed = မိတ်ဖက်က ဤတစ်ခုကို လက်ခံမည်ဟု ပြောထားသည်။
although-nobody_else = အခြား မည်သူမျှ လက်မခံနိုင်ပါ။
although-outdated = မိတ်ဖက်က မိမိအကြောင်း ပြောထားသည်မှာ ခေတ်မမီတော့ပါ။

## What one step said

sent-written = ရေးသည့်အချိန်
sent-at-hub = ဗဟိုချက်တွင်
sent-id = လက်မှတ်ထိုးထားသော စာ၏ အမှတ်အသား
sent-explained = ဤဒေတာအတိုင်း အတိအကျ လက်မှတ်ထိုးခဲ့သည်။ အပိုင်းတစ်ခုစီ၏ အမှတ်အသားသည် မထွက်မီ ပြခဲ့သည့်အတိုင်း ဖြစ်သည်။
sent-part = { $bytes } ဘိုက်ရှိသော အပိုင်း
sent-nothing = ၎င်းတွင် ဤထက် ပိုမပါပါ သို့မဟုတ် ပြခွင့် မရှိပါ။
sent-hidden = အပိုင်း { $count } ခုကို မပြပါ - ဖျက်ပြီး ဖြစ်သည်၊ ပိတ်ထားသည် သို့မဟုတ် လူနှစ်ဦးက ဖွင့်ရမည်။

## Acts

act-answer = မေးခွန်း ဖြေရန်
act-answer-explained = { $partner } က မေးထားသည်။ အဖြေကို စာသား မပါဘဲ အချက်များဖြင့် ဖြေသည်။ လိုသလောက် ရွေးပါ။
act-answer-do = ဖြေရန်
done-answer = ဖြေပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
answer-plainly = စကားတစ်လုံးဖြင့်
answer-not-known = မည်သူမျှ မသိပါ
answer-count = အရေအတွက်
answer-date = ရက်စွဲ
answer-age-basis = အသက်၏ အခြေခံ
answer-age-method = အသက် အကဲဖြတ်ပုံ
answer-purpose = သဘောတူထားသည့် ရည်ရွယ်ချက်
answer-risk = အန္တရာယ်နှင့် လိုအပ်ချက်များ
answer-service = ဝန်ဆောင်မှုများ
answer-document = စာရွက်စာတမ်းများ
answer-language = ဘာသာစကားများ
answer-language-hint = lao သို့မဟုတ် tha ကဲ့သို့ စာလုံးသုံးလုံး ကုဒ်ဖြင့် ရေးပါ၊ ကုဒ်များကြား ကော်မာ ထည့်ပါ။
error-language-unfit = ဤသည်မှာ ဘာသာစကားကုဒ် မဟုတ်ပါ။
error-language-unfit-next = ကုဒ်တွင် စာလုံးသုံးလုံး ရှိသည်၊ lao၊ tha၊ mya သို့မဟုတ် shn ကဲ့သို့ ဖြစ်သည်။
answer-migration = နေထိုင်ခွင့်
answer-proceeding = တရားရေးလုပ်ငန်းစဉ်၏ အဆင့်
act-redirect = အခြားမိတ်ဖက် ညွှန်ပြရန်
act-redirect-explained = ဤရုံးက လက်မခံကြောင်းနှင့် မည်သည့်မိတ်ဖက် လက်ခံနိုင်ဖွယ်ရှိကြောင်း { $partner } အား ပြောမည်။ ဘာမျှ ဆက်မပို့ပါ - { $partner } က သက်ဆိုင်သူကို မေးပြီး အသစ် ပြန်ပို့မည်။
act-redirect-do = ညွှန်ပြရန်
act-redirect-to = လက်ခံနိုင်ဖွယ်ရှိသော မိတ်ဖက်
act-why-not-here = ဤရုံးက လက်မခံရသည့် အကြောင်းရင်း
done-redirect = ညွှန်ပြပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-ask-identity = မည်သူမည်ဝါအချက်အလက် မေးရန်
act-ask-identity-explained = ရည်ရွယ်ချက်တစ်ခုအတွက် ဤရုံးမှ ဝန်ထမ်းတစ်ဦးအား မည်သူမည်ဝါအချက်အလက် ပြောရန် { $partner } ကို တောင်းဆိုမည်။ ဤရုံးမှ ကြီးကြပ်သူက ထိုဝန်ထမ်းကို ဖတ်ခွင့် ပေးရမည်။
act-ask-identity-do = မေးရန်
act-purpose = ရည်ရွယ်ချက်
act-officer = ဖတ်မည့် ဝန်ထမ်း
act-officer-hint = အခြား မည်သူမျှ မဖတ်ရပါ။
done-ask-identity = မေးပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-refuse-identity = မည်သူမည်ဝါအချက်အလက် မပြောရန်
act-refuse-identity-explained = { $partner } အား အကြောင်းရင်း ပြောမည်။ ၎င်းက ထပ်မေးနိုင်သည်။
act-refuse-identity-do = မပြောရန်
done-refuse-identity = မပြောရန် ဆုံးဖြတ်ပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-let-read = ဝန်ထမ်းကို ဖတ်ခွင့်ပေးရန်
act-let-read-explained = { $partner } ပြောထားသော မည်သူမည်ဝါအချက်အလက်ကို မေးခဲ့သော ဝန်ထမ်းအား ဖတ်ခွင့် ပေးသည်။ သင်ကိုယ်တိုင် ဘာမျှ မဖတ်ရပါ။
act-let-read-do = ဝန်ထမ်းကို ဖတ်ခွင့်ပေးရန်
done-let-read = ဝန်ထမ်းသည် ယခု ဖတ်နိုင်ပြီ။
act-plan = လွှဲအပ်မှု အဆိုပြုရန်
act-plan-explained = { $partner } အား နေရာနှင့် အချိန် ပြောမည်။ { $partner } က သဘောတူမှသာ သဘောတူညီပြီး ဖြစ်သည်။ အဆိုပြုချက်အသစ်သည် ယခင်တစ်ခု၏ နေရာကို ယူသည်။
act-plan-do = အဆိုပြုရန်
act-at = အချိန်
act-at-hint = ဤကွန်ပျူတာ၏ နာရီအရ။
act-place = နေရာ
act-place-hint = ရုံးနှစ်ရုံးစလုံး နားလည်သော စကားဖြင့် ရေးပါ၊ အများဆုံး စာလုံး 200။ မည်သူ့အမည်ကိုမျှ မရေးပါနှင့်၊ လူနေအိမ်ကိုလည်း မရေးပါနှင့်။ မထွက်မီ စစ်ဆေးမည်။
act-mode = လွှဲအပ်ပုံ
act-mode-usual = ညွှန်းပို့မှုပါအတိုင်း - { $mode }
done-plan = အဆိုပြုပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-agree = လွှဲအပ်မှု သဘောတူရန်
act-agree-explained = ဤရုံးက ဤအတိုင်း အတိအကျ သဘောတူကြောင်း { $partner } အား ပြောမည်။
act-agree-do = သဘောတူရန်
done-agree = သဘောတူပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-received = သက်ဆိုင်သူ ရောက်လာပြီ
act-received-explained = ဤရုံးက သက်ဆိုင်သူနှင့် တွေ့ပြီးကြောင်း { $partner } အား ပြောမည်။ လွှဲပြောင်းမှု ဖြစ်လျှင် ထိုအချိန်မှစ၍ ဤရုံးက သက်ဆိုင်သူအတွက် တာဝန်ယူရမည်။
act-received-do = အစီရင်ခံရန်
act-outcome = ဖြစ်ပုံ
act-when = အချိန်
act-when-hint = ယခု ဖြစ်လျှင် ကွက်လပ် ထားပါ။
done-received = အစီရင်ခံပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-not-received = သက်ဆိုင်သူ မရောက်လာပါ
act-not-received-explained = { $partner } အား ချက်ချင်း ပြောမည်။ ထို့နောက် ရုံးနှစ်ရုံးစလုံး ထပ်စီစဉ်မည်။
act-not-received-do = အစီရင်ခံရန်
done-not-received = အစီရင်ခံပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။ မိတ်ဖက်ထံ ဖုန်းလည်း ဆက်ပါ။
act-start = ဝန်ဆောင်မှု စတင်ပြီ
act-start-explained = မည်သည့်ဝန်ဆောင်မှုများ စတင်ပြီးကြောင်း { $partner } အား ပြောမည်။
act-start-do = အစီရင်ခံရန်
act-services-began = စတင်ပြီးသော ဝန်ဆောင်မှုများ
act-first-day = ပထမဆုံးရက်
act-today-hint = ယနေ့ ဖြစ်လျှင် ကွက်လပ် ထားပါ။
done-start = အစီရင်ခံပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-follow-up = သက်ဆိုင်သူ၏ အခြေအနေ အစီရင်ခံရန်
act-follow-up-explained = { $partner } အား ကုဒ်များဖြင့် ပြောမည်။ မှတ်စုများသည် ဤနေရာတွင်သာ ရှိမည်။
act-follow-up-do = အစီရင်ခံရန်
act-occasion = အကြောင်းကိစ္စ
act-how-is = သက်ဆိုင်သူ၏ အခြေအနေ
act-on = ရက်စွဲ
done-follow-up = အစီရင်ခံပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-finish = ပြီးဆုံးကြောင်း အဆိုပြုရန်
act-finish-explained = ဝန်ဆောင်မှုတစ်ခုစီ၏ ရလဒ်နှင့် ပြီးဆုံးရသည့် အကြောင်းရင်းကို { $partner } အား ပြောပြီး ၎င်းက အတည်ပြုသည်။ 14 ရက်အကြာတွင် ဤရုံးကိုယ်တိုင် အတည်ပြုနိုင်သည်။
act-finish-do = ပြီးဆုံးကြောင်း အဆိုပြုရန်
act-why-ends = ပြီးဆုံးရသည့် အကြောင်းရင်း
act-came-of = ရလဒ် - { $service }
done-finish = အဆိုပြုပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-confirm = ပြီးဆုံးကြောင်း အတည်ပြုရန်
act-confirm-explained = ထိုအခါ { $partner } နှင့် လုပ်ငန်း ပြီးဆုံးသည်။ သဘောတူညီချက် ရုပ်သိမ်းခြင်းမှလွဲ၍ ဘာမျှ ဆက်မရှိပါ။
act-confirm-do = ပြီးဆုံးကြောင်း အတည်ပြုရန်
done-confirm = အတည်ပြုပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
act-close = ပိတ်ရန်
act-close-explained = လွှဲအပ်မှု မရှိတော့ကြောင်း { $partner } အား ပြောမည်။ ထိုအခါ ညွှန်းပို့မှု ပြီးဆုံးသည်။
act-close-do = ပိတ်ရန်
done-close = ပိတ်ပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။

## Sent once more, or all the same

act-reopen = တစ်ကြိမ် ထပ်ပို့ရန်
act-reopen-explained = { $partner } ထံ ဤညွှန်းပို့မှုသည် အချိန်ကုန်ခဲ့သည်။ ဖိုင်တွဲမှ အသစ် ပြုလုပ်ပြီး ရည်ညွှန်းအမှတ် တစ်ခုတည်းဖြင့် တစ်ကြိမ် ထပ်ပို့နိုင်သည်။ မထွက်မီ သင် စစ်ဆေးရမည်။
act-reopen-do = ဆက်သွားရန်
new-nobody-can = လက်ခံနိုင်သည်ဟု ပြောထားသော မိတ်ဖက် မရှိပါ။
new-cannot-take-hint = အကြောင်းရင်း ရှိလျှင် ၎င်းတို့အနက် တစ်ခုကို တောင်းခံနိုင်သေးသည်။
new-out-of-reach = ဘာမျှ မရောက်နိုင်သော မိတ်ဖက်များ
new-although = သို့တိုင် { $to } ထံ ပို့ရသည့် အကြောင်းရင်း
new-says-no = { $to } ပြောထားသည်အရ ဤအရာကို လက်မခံနိုင်ပါ -

## The look before it leaves

column-masked = ဘေးမှ မဖတ်နိုင်ရန် သင့်ဖိုင်တွဲပါ အကြောင်းအရာကို ဖုံးထားသည်။
column-not-yours = သင်က ပို့သော်လည်း ဖိုင်တွဲကို သင် မဖတ်ရပါ။
column-changed = အောက်မျဉ်းသားထားသည်များသည် သင့်ဖိုင်တွဲပါ အကြောင်းအရာနှင့် တစ်ထပ်တည်း မဟုတ်ပါ။
changed-made = ပို၍ အကြမ်းဖျင်း သို့မဟုတ် ဤအတွက် ပြုလုပ်ထား
changed-replaced = အစားထိုးထား

## Who the person is

act-release = မည်သူမည်ဝါအချက်အလက် ပြောရန်
act-release-explained = { $partner } က မေးထားသည်။ ထိုရုံးမှ ဝန်ထမ်းတစ်ဦးက ဖတ်မည်ဖြစ်ပြီး မထွက်မီ ဤရုံးမှ ဒုတိယတစ်ဦးက ခွင့်ပြုရမည်။
act-release-do = ကြည့်ရန်
stages-choose = ရွေးပြီး ကြည့်ရန်
release-person = သက်ဆိုင်သူ
release-everybody = လက်ခံထားသူ အားလုံး
release-accounts = အတူပါသွားမည့် စာဖြင့် ရေးထားသော ပြောကြားချက်များ
release-files = အတူပါသွားမည့် ပူးတွဲဖိုင်များ
release-until = ဖွင့်နိုင်သည့် နောက်ဆုံးရက်
release-until-hint = 7 ရက် ဖြစ်လျှင် ကွက်လပ် ထားပါ၊ အများဆုံး 30 ရက်။
act-identity = မည်သူမည်ဝါအချက်အလက်
identity-explained = ကြီးကြပ်သူက ဖတ်ခွင့်ပေးပြီးမှ မေးခဲ့သော ဝန်ထမ်းက ဖတ်သည်။ မှတ်တမ်းက အကြိမ်တိုင်း မှတ်ပြီး ပထမဆုံး ဖတ်ကြောင်းကို မိတ်ဖက်အား ပြောသည်။
identity-do = တစ်မိနစ် ဖွင့်ရန်
identity-unread = ဖတ်ပြီးသည်ကို မဖတ်ရသေးအောင် လုပ်၍ မရပါ။ စက္ကူပေါ်တွင် ရှိလျှင် သင်က ကာကွယ်ပြီး ဖျက်ဆီးရမည်။ { $until } အထိ ဖွင့်နိုင်သည်။
identity-files = အတူပါလာသော ပူးတွဲဖိုင်များ
glass-link = အရေးပေါ်တွင် ကြီးကြပ်သူ မပါဘဲ
glass-heading = အရေးပေါ်တွင် ဖွင့်ရန်
glass-explained = ဒုတိယတစ်ဦး မပါဘဲ ရုံးက အရေးပေါ်အတွက် သိမ်းထားသော သော့ဖြင့် ဖွင့်သည်။ ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ နှစ်ဦးစလုံး ကြည့်ပြီးသည်အထိ ၎င်းတို့ကို အကြောင်းကြားမည်၊ { $partner } ကိုလည်း ပြောမည်။ တစ်ကြိမ်သာ ရသည်။
glass-key = သော့ပါသော ဖိုင်
glass-passphrase = သော့၏ စကားဝှက်
glass-reason = အကြောင်းရင်း
glass-reason-hint = စာလုံး 3 မှ 500 အထိ။ ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံက ဖတ်မည်။
glass-do = ဒုတိယတစ်ဦး မပါဘဲ ဖွင့်ရန်

case-glass = အရေးပေါ်တွင် ဖိုင်တွဲ ဖွင့်ရန်
case-glass-explained = တစ်ဦးဦး အန္တရာယ်ရှိပြီး ဖိုင်တွဲကိုင်သူကို မမေးနိုင်သည့်အခါသာ သုံးပါ။ ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ နှစ်ဦးစလုံး ကြည့်ပြီးသည်အထိ ၎င်းတို့ကို အကြောင်းကြားမည်။ မည်သည့်မိတ်ဖက်ထံမျှ ဘာမျှ မသွားပါ။
case-glass-do = တစ်မိနစ် ဖွင့်ရန်
case-glass-noted = သင့်တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖွင့်ခဲ့သည်။ မှတ်တမ်းက မှတ်ထားပြီး ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံကို အကြောင်းကြားမည်။
glass-seen-heading = တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖွင့်ခဲ့သည်များ
glass-seen-explained = သင် ကြည့်ပြီးကြောင်း မှတ်တမ်းက မှတ်ထားသည်။ မည်သူမျှ မိမိကိုယ်ကို မစောင့်ကြည့်ပါ။
glass-seen-hint = ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံအတွက်။ ကြည့်သူသည် ကြည့်ပြီးသူ ဖြစ်ပြီး မှတ်တမ်းက မှတ်ထားသည်။
glass-seen-do = ကြည့်ရန်
glass-seen-empty = တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖွင့်ခဲ့သည် မရှိပါ။
glass-supervisor = ကြီးကြပ်သူ
glass-focal = အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ
glass-has-seen = ကြည့်ပြီး
glass-not-seen = မကြည့်ရသေး

## Consent taken back

withdraw-chosen = အောက်တွင် ရွေးထားသည်များသာ
withdraw-tiers = ဤအဆင့်များသာ
withdraw-purposes = ဤရည်ရွယ်ချက်များအတွက်သာ
withdraw-persons = ဤသက်ဆိုင်သူများအတွက်သာ
withdraw-case = ဤဖိုင်တွဲ၏ အခြားညွှန်းပို့မှုများ
withdraw-case-hint = မိတ်ဖက်တိုင်းထံ ပို့ထားသော ဤဖိုင်တွဲ၏ ညွှန်းပို့မှု အားလုံး။ ၎င်း၏ သဘောတူညီချက်ဖြင့် အသစ် ဘာမျှ မထွက်တော့ပါ
withdraw-case-explained = မိတ်ဖက်တိုင်းထံ ပို့ထားသော ဤဖိုင်တွဲ၏ ညွှန်းပို့မှု အားလုံးအတွက် သက်ဆိုင်သူက သဘောတူညီချက်ကို ရုပ်သိမ်းသည်။ အကြောင်းပြရန် မလိုပါ။ ၎င်းဖြင့် အသစ် ဘာမျှ မထွက်တော့ပါ၊ မူကြမ်းများလည်း ပယ်ဖျက်မည်။
done-withdrawn-case = ဤဖိုင်တွဲ၏ ညွှန်းပို့မှု အားလုံးအတွက် သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ။ ၎င်းဖြင့် အသစ် ဘာမျှ မထွက်တော့ပါ။
act-settle = ရုပ်သိမ်းမှု ဖြေရှင်းရန်
act-settle-explained = ဤရုံးတွင် ရှိသော အချက်အလက်များကို မည်သို့ လုပ်မည် ပြောပါ။ ဤရုံး၏ လက်မှတ်ဖြင့် { $partner } အား ပြောမည်။ စက္ကူများ၊ ထုတ်ယူထားသည်များနှင့် အရန်မိတ္တူဟောင်းများသည် ဤကွန်ပျူတာတွင် မရှိပါ - သင် ဆောင်ရွက်ပါ။
act-settle-do = ဖြေရှင်းရန်
settle-how = မည်သို့ လုပ်မည်
settle-resume = ကျန်သော သဘောတူညီချက်ဖြင့် ဆက်လုပ်မည်၊ ရုပ်သိမ်းထားသည်များကို ဖျက်မည်
settle-until = သိမ်းထားမည့် နောက်ဆုံးရက်
settle-until-hint = ဥပဒေအကြောင်းကြောင့် သိမ်းထားမှသာ။
settle-proceeding = လိုအပ်သော တရားရေးလုပ်ငန်းစဉ်
done-erased = ဤနေရာတွင် ဖျက်ပြီး၊ မိတ်ဖက်ကို ပြောမည်။ စက္ကူများ၊ ထုတ်ယူထားသည်များနှင့် အရန်မိတ္တူဟောင်းများကို မဖျက်ရသေးပါ - သင် ဆောင်ရွက်ပါ။ သက်ဆိုင်သူကို ပြောပါ။
done-held = ထိုရက်အထိ သိမ်းထားမည်၊ မိတ်ဖက်ကို ပြောမည်။ သက်ဆိုင်သူကို ပြောပါ။
done-resumed = ရုံးနှစ်ရုံးစလုံး သဘောတူပြီးလျှင် ကျန်သော သဘောတူညီချက်ဖြင့် ဤနေရာတွင် ဆက်လုပ်မည်။
erasures-heading = ဖြေရှင်းရမည့် ရုပ်သိမ်းမှုများ
erasures-explained = ရုံးတစ်ရုံးစီသည် ရုပ်သိမ်းမှုကို 72 နာရီအတွင်း ဖြေရှင်းရမည်၊ အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ သို့မဟုတ် ကြီးကြပ်သူက ဖြေရှင်းသည်။ ထိုအချိန်အထိ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ မသုံးရပါ။
erasures-empty = ရုပ်သိမ်းမှု အားလုံးကို ရုံးနှစ်ရုံးစလုံးက ဖြေရှင်းပြီး ဖြစ်သည်။
erasures-here = ဤနေရာတွင်
erasures-there = မိတ်ဖက်တွင်
erasures-open = မဖြေရှင်းရသေး
erasures-erased = ဖျက်ပြီး
erasures-held = ဥပဒေအကြောင်းကြောင့် သိမ်းထား
erasures-resumed = ဆက်လုပ်
erasures-held-until = { $day } အထိ သိမ်းထား

## Files of a case

attachments-heading = ဖိုင်တွဲ၏ ပူးတွဲဖိုင်များ
attachments-choose = ပူးတွဲဖိုင်များကို ဖိုင်တွဲအလိုက် သိမ်းထားသည်။
attachments-no-case = သင် ကြည့်ခွင့်ရှိသော ဖိုင်တွဲ ဤနေရာတွင် မရှိပါ။ အရင် ဖိုင်တွဲအသစ် ပြုလုပ်ပါ၊ သို့မဟုတ် ရှိပြီးသားကို ထည့်သွင်းပါ။
attachments-count = ပူးတွဲဖိုင်များ
attachments-open = ပူးတွဲဖိုင်များ
attachments-empty = ဤဖိုင်တွဲတွင် ပူးတွဲဖိုင် မရှိသေးပါ။
attachment-name = ဤနေရာတွင် ခေါ်သည့်အမည်
attachment-type = အမျိုးအစား
attachment-size = အရွယ်အစား
attachment-came = ပူးတွဲသည့်အချိန်
attachment-read = ၎င်း၏ စာသား
attachment-found = တွေ့ရှိသည်များ
attachment-read-all = စာသား အားလုံးကို ဖတ်ပြီး ဖြစ်သည်။
attachment-read-partly = စာသား အားလုံးကို မဖတ်နိုင်ပါ - သင်ကိုယ်တိုင် ကြည့်ပါ။
attachment-read-not = စာသားကို မဖတ်နိုင်ပါ - သင်ကိုယ်တိုင် ကြည့်ပါ။
attachment-stop = ရပ်ပါ - မည်သူဖြစ်ကြောင်း ဖော်ပြသည့်အရာ ပါနေသည်။ ညွှန်းပို့မှုကို မိတ်ဖက် လက်မခံမီ မထွက်ရပါ။
attachment-look = ကြည့်ပါ - စာသားအပိုင်းများသည် မည်သူဖြစ်ကြောင်း ဖော်ပြနိုင်သည်။ တစ်ခုစီကို မဖြေရှင်းမချင်း ညွှန်းပို့မှုကို မိတ်ဖက် လက်မခံမီ မထွက်ရပါ။
attachment-kept-open = စာသားအပိုင်းများကို ထားရှိသည်၊ ဒုတိယတစ်ဦးက ခွင့်ပြုရမည်။
attachment-kept = စာသားအပိုင်းများကို ထားရှိပြီး ဒုတိယတစ်ဦးက ခွင့်ပြုပြီး ဖြစ်သည်။
attachment-nothing-found = စာသားတွင် ဘာမျှ မတွေ့ပါ။
attachment-kept-by = { $by } က ထားရှိသည်၊ ကြီးကြပ်သူက ခွင့်ပြုရမည်။
attachment-kept-by-two = { $by } က ထားရှိပြီး { $second } က ခွင့်ပြုသည်။
attachment-elsewhere = ရပ်ပါ - ဤဖိုင်တွဲပါ အမည် သို့မဟုတ် နံပါတ်များသည် ဖိုင်၏ အခြားနေရာတွင် ပါနေသည်။ စာသားသက်သက်အဖြစ် သိမ်းပြီး ထိုဖိုင်ကို ပူးတွဲပါ။
attachment-looked = ပူးတွဲနိုင်သည်
attachment-add = ဖိုင် ပူးတွဲရန်
attachment-add-explained = ဝှက်ထားသော အချက်အလက် မကျန်စေရန် ဖိုင်ကို အသစ် ပြန်တည်ဆောက်သည်။ ၎င်း၏ မူလအမည်ကို ချိပ်ပိတ် သိမ်းထားပြီး မူရင်းသည် ဤနေရာတွင်သာ ရှိမည်။
attachment-file = ဖိုင်
attachment-file-hint = ပုံ၊ PDF၊ စာရွက်စာတမ်း၊ ဇယား သို့မဟုတ် စာသား၊ အများဆုံး { $mib } MiB။
attachment-do = ပူးတွဲရန်
attachment-look-only = ဖယ်ရှားမည့်အရာများကိုသာ ပြရန်
attachment-look-at-found = တွေ့ရှိသည်များ ကြည့်ရန်
attachment-settle = ဖြေရှင်းရန်
attachment-approve-explained = ဒုတိယတစ်ဦးအဖြစ် အထက်တွင် ထားရှိသည့်အတိုင်း အတိအကျ ခွင့်ပြုသည်။ ထားရှိသူ ကိုယ်တိုင် ခွင့်ပြု၍ မရပါ။
attachment-removed = ဖယ်ရှားလိုက်သည်များ
attachment-removed-nothing = ဝှက်ထားသော အချက်အလက် မတွေ့ပါ။
removed-what = အကြောင်းအရာ
removed-place = နေရာ
removed-count = အရေအတွက်
download-heading = ဖွင့်ရန်
download-explained = ဘရောက်ဇာက ဖိုင်ကို သိမ်းပြီး အခြားပရိုဂရမ်တွင် ဖွင့်သည်။ ထိုပရိုဂရမ်က သိမ်းထားသည်များနှင့် ဤကွန်ပျူတာတွင် သိမ်းလိုက်သော မိတ္တူကို သင်က ဖယ်ရှားရမည်။
download-do = သိမ်းရန်
download-original = ဝှက်ထားသော အချက်အလက်များ ပါနေသေးသည့် မူရင်းကို သိမ်းရန်
remove-file = ဖယ်ရှားရန်
remove-file-explained = ဖိုင်နှင့် ၎င်း၏ မူရင်းသည် အပြီးအပိုင် မရှိတော့ပါ။ ဖိုင်တွဲ၏ နံပါတ်ကို ရိုက်ပါ။
remove-file-do = ဖယ်ရှားရန်
done-attached = ပူးတွဲပြီး။ မူရင်းကို ဤနေရာတွင် ချိပ်ပိတ် သိမ်းထားသည်။
done-settled = ဖြေရှင်းပြီး။
done-file-approved = ခွင့်ပြုပြီး။
done-removed = ဖိုင်နှင့် ၎င်း၏ မူရင်းကို ဖယ်ရှားပြီး။

## Transfers

transfers-heading = လမ်းပေါ်ရှိ ဖိုင်များ
transfers-since = စတင်ချိန်
transfers-way = ဦးတည်ရာ
transfers-done = ပြီးသည့်ပမာဏ
transfer-up = အထွက်
transfer-down = အဝင်
transfer-under-way = သွားနေဆဲ
transfer-at-hub = ဗဟိုချက်တွင် ရှိ
transfer-not-verified = ဤနေရာတွင် ရှိ၊ မစစ်ဆေးရသေး
transfer-here = ဤနေရာတွင် ရှိ
transfer-damaged = ပျက်စီးနေ
transfer-waits-person = လူတစ်ဦး - ပေးပို့သူအား ထပ်ပို့ရန် တောင်းဆိုပါ
transfer-waits-nobody = မည်သူ့ကိုမျှ မစောင့်ပါ
transfer-waits-sender = ပေးပို့သူ၊ အားလုံး မတင်ရသေးပါ

## A partner that is frozen

partner-frozen-explained = ဤမိတ်ဖက်၏ မှတ်တမ်းသမိုင်း နှစ်မျိုးကို တွေ့ခဲ့သည်။ တစ်ဦးဦးက ဖုန်းမဆက်မချင်း ၎င်းပါ ဘာမျှ ထည့်မတွက်ပါ။
thaw = ဆက်လက် ပါဝင်စေရန်
thaw-explained = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } ထံ အရင် ဖုန်းဆက်ပါ။ ၎င်း၏ အချက်အလက်ကို အရန်မိတ္တူမှ ပြန်ယူခဲ့မှ သို့မဟုတ် အသစ် ထည့်သွင်းခဲ့မှသာ ၎င်းပြောသည်များ ပြန်လည် အကျုံးဝင်မည်။
thaw-telephone = ဖုန်းဖြင့် ပြောပြီးကြောင်း
thaw-spoken = ယခင်က ကျွန်ုပ် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } မှ တစ်ဦးက အစက ပြန်စခဲ့ကြောင်း ပြောပြီး ဖြစ်သည်။
thaw-do = ဆက်လက် ပါဝင်စေရန်
done-thawed = ပြန်လည် ပါဝင်ပြီး ထိန်းထားသည်များကို စစ်ဆေးပြီး ဖြစ်သည်။
done-was-not-frozen = ရပ်တန့်မထားပါ။

## Codes of this work

code-handover_outcome-received_safe = ရောက်ပြီး၊ ဘေးကင်း
code-handover_outcome-received_with_concern = ရောက်ပြီး၊ စိုးရိမ်ရသည့်အချက် ရှိ
code-handover_outcome-rerouted = အခြားနေရာတွင် ရောက်ပြီး
code-handover_outcome-postponed = ရွှေ့ဆိုင်းထား
code-handover_outcome-no_show = မလာပါ
code-handover_outcome-refused_by_survivor = သက်ဆိုင်သူက မလိုလားပါ
code-handover_outcome-refused_by_authority = အာဏာပိုင်က ငြင်းပယ်
code-case_close_reason-goals_met = စီစဉ်ထားသည်များ ပြည့်မီပြီ
code-case_close_reason-survivor_request = သက်ဆိုင်သူ၏ ဆန္ဒ
code-case_close_reason-contact_lost = သဘောတူထားသမျှ ကြိုးစားပြီးနောက် အဆက်အသွယ် ပြတ်
code-case_close_reason-transferred = အခြားမိတ်ဖက်က သက်ဆိုင်သူအတွက် တာဝန်ယူ
code-case_close_reason-repatriated = ပြန်သွားပြီး၊ ဆက်သွယ်မှု မလိုလားတော့
code-case_close_reason-relocated = မရောက်နိုင်သောနေရာသို့ ပြောင်းသွား
code-case_close_reason-not_trafficking = အခြားကိစ္စ ဖြစ်ကြောင်း တွေ့ရှိ
code-case_close_reason-duplicate = အခြားတစ်ခုနှင့် ထပ်နေ
code-case_close_reason-consent_withdrawn = သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ
code-case_close_reason-deceased = သက်ဆိုင်သူ ကွယ်လွန်
code-case_close_reason-other = အခြား
code-followup_type-arrival = ရောက်ရှိမှု၊ 48 နာရီအတွင်း
code-followup_type-in_care = စောင့်ရှောက်မှု ရနေစဉ်
code-followup_type-after_reunification = မိသားစုထံ ပြန်ပြီးနောက်
code-followup_type-for_service = ဝန်ဆောင်မှုတစ်ခုအကြောင်း
code-followup_type-for_assessment = အကဲဖြတ်မှုတစ်ခုအကြောင်း
code-followup_type-safety_check = သက်ဆိုင်သူ ဘေးကင်းခြင်း ရှိ မရှိ
code-followup_type-court = တရားရုံးရက် သို့မဟုတ် သက်သေထွက်ဆိုခြင်း
code-followup_type-closing = ပြီးဆုံးချိန်တွင်
code-followup_outcome-safe_stable = ဘေးကင်း၊ တည်ငြိမ်
code-followup_outcome-safe_needs_support = ဘေးကင်း၊ ပံ့ပိုးမှု ပိုလို
code-followup_outcome-at_risk = အန္တရာယ် ရှိ
code-followup_outcome-re_trafficked = ထိုသို့သော အခြေအနေ ထပ်ကြုံနေရ
code-followup_outcome-contact_lost = အဆက်အသွယ် ပြတ်
code-followup_outcome-declined_contact = ဆက်သွယ်မှု မလိုလား
code-followup_outcome-moved = ပြောင်းသွား
code-followup_outcome-in_education_or_work = ကျောင်း၊ သင်တန်း သို့မဟုတ် အလုပ်တွင် ရှိ
code-followup_outcome-deceased = ကွယ်လွန်
code-service_status-requested = တောင်းခံထား
code-service_status-offered = ကမ်းလှမ်းထား
code-service_status-in_progress = ပေးနေဆဲ
code-service_status-completed = ပြီးဆုံး
code-service_status-refused_by_survivor = သက်ဆိုင်သူက မလိုလားပါ
code-service_status-unavailable = မရနိုင်ပါ
code-service_status-already_received = အခြားနေရာတွင် ရပြီး
code-service_status-cancelled = ပယ်ဖျက်ပြီး
code-erasure_outcome-erased = ဖျက်ပြီး
code-erasure_outcome-erased_with_stub = ဖျက်ပြီး၊ ကိုယ်ရေးအချက်အလက် မပါသော မှတ်ချက်ကို မိမိရုံး၏ မှတ်တမ်းတွင် ထားရှိ
code-erasure_outcome-not_held = ဤရုံးတွင် ၎င်းပါ အကြောင်းအရာ မရှိပါ
code-erasure_outcome-held_legal_claim = တရားစွဲဆိုမှုအတွက် သိမ်းထား
code-erasure_outcome-held_legal_duty = ဥပဒေအရ တာဝန်ကြောင့် သိမ်းထား
code-erasure_outcome-failed = မအောင်မြင်ပါ
