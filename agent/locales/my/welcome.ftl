# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock. In Burmese, not yet read by a native reader.

## Round each page

welcome-step = ခြေလှမ်း { $of } ခုအနက် { $step }
welcome-wrong = ဤအရာကို လက်မခံခဲ့ပါ
welcome-back = ပြန်သွားရန်
welcome-continue = ဆက်သွားရန်
welcome-print = ပုံနှိပ်ရန်
welcome-again = စကားဝှက်ကို ဘယ်တော့မျှ ပြန်မပြပါ - တစ်ကြိမ် ထပ်ရိုက်ပါ။

## The choice

welcome-heading = ကြိုဆိုပါသည်
welcome-intro = ဤကွန်ပျူတာတွင် ရုံး မရှိသေးပါ။ သင် ဘာလုပ်လိုပါသလဲ။
welcome-join = ကွန်ရက်သို့ ဝင်ရန်
welcome-join-about = စီမံသူက သင့်ထံ ဖိတ်ခေါ်စာ ပို့ထားသည် - saphan1 ဖြင့် စသော စာသား တစ်ကြောင်း။
welcome-start = ကွန်ရက်အသစ် စတင်ရန်
welcome-start-about = ကွန်ရက် မရှိသေးသဖြင့် သင့်ကို မည်သူမျှ မဖိတ်ခေါ်ရသေးပါ။
welcome-restore = အရန်မိတ္တူမှ ပြန်ယူရန်
welcome-restore-about = ဤရုံးသည် အခြားကွန်ပျူတာတွင် ရှိခဲ့ပြီး သင့်တွင် ၎င်း၏ အရန်မိတ္တူ ရှိသည်။
welcome-go-on = ဤရုံးသည် မပြီးသေးပါ။
welcome-go-on-do = ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်ရန်

## Starting a network

welcome-start-heading = ကွန်ရက်အသစ် စတင်ရန်
welcome-start-where = ကွန်ရက်ကို ဤကွန်ပျူတာတွင် မဟုတ်ဘဲ စီမံသူ၏ ကွန်ပျူတာတွင် စတင်သည်။ ထိုကွန်ပျူတာကို အခြားကိစ္စအတွက် မသုံးဘဲ ထားလျှင် အကောင်းဆုံး ဖြစ်သည်။
welcome-start-1 = စီမံသူ၏ ကွန်ပျူတာတွင် Saphan ထည့်သွင်းပြီး saphan-ca serve ကို စတင်ပါ။ ကွန်ရက်၏ သော့များ ပြုလုပ်ပြီး နေရာသုံးနေရာတွင် သိမ်းရမည့် စာရွက်သုံးရွက် ပုံနှိပ်သည်။
welcome-start-2 = ဗဟိုချက် ထည့်သွင်းပါ - ချိပ်ပိတ်ထားသော စာများကို သယ်ပေးသော ဆာဗာငယ်။ ဗဟိုချက် တာဝန်ခံများအတွက် လမ်းညွှန်တွင် ဖတ်ပါ။
welcome-start-3 = စီမံသူ၏ ကွန်ပျူတာတွင် ပထမဆုံးရုံးကို ဖိတ်ခေါ်ပါ။ စာသား တစ်ကြောင်း ရသည် - ဖိတ်ခေါ်စာ။ တစ်ကြိမ်သာ၊ ရက်အနည်းငယ်အတွင်းသာ သုံးနိုင်သည်။
welcome-start-4 = ဖိတ်ခေါ်စာကို ဤကွန်ပျူတာသို့ ယူလာပြီး “ကွန်ရက်သို့ ဝင်ရန်” ကို ရွေးပါ။
welcome-start-guides = စီမံသူနှင့် ဗဟိုချက် တာဝန်ခံများအတွက် လမ်းညွှန်များသည် Saphan နှင့် အတူပါပြီး docs/guides ဖိုဒါတွင် ရှိသည်။
welcome-start-invited = ကျွန်ုပ်တွင် ဖိတ်ခေါ်စာ ရှိသည်

## Joining with an invitation

welcome-join-heading = ကွန်ရက်သို့ ဝင်ရန်
welcome-invitation = ဖိတ်ခေါ်စာ
welcome-invitation-hint = စာသား အားလုံးကို ကူးထည့်ပါ။ စာကြောင်း ဆင်းနေလျှင်လည်း ရသည်။
welcome-invitation-file = သို့မဟုတ် ဖိတ်ခေါ်စာ ပါသော ဖိုင်
welcome-passphrase = ရုံး၏ စကားဝှက်
welcome-passphrase-hint = အနည်းဆုံး စာလုံး 8 လုံး၊ စကားလုံး လေးလုံး ငါးလုံး ဆိုလျှင် ပိုကောင်းသည်။ ကူးထည့်နိုင်သည်။ ပျောက်လျှင် မည်သူမျှ ရှာမပေးနိုင်ပါ - စက္ကူတွင် ရေးပြီး သော့ခတ်သိမ်းပါ၊ ဤကွန်ပျူတာနှင့် အတူ မထားပါနှင့်။
welcome-passphrase-again = ထိုစကားဝှက်ကို ထပ်ရိုက်ပါ
welcome-join-do = ဝင်ရန် တောင်းဆိုရန်
welcome-by-file = ဤကွန်ပျူတာတွင် လိုင်း မရှိပါ - ဖိုင်ဖြင့် ဝင်ရန်

## Joining by file

welcome-file-heading = ဖိုင်ဖြင့် ဝင်ရန်
welcome-file-about = စီမံသူက ဤသုံးခုကို သင့်အား ပြောပါမည်။ တောင်းဆိုချက်သည် သင် ပို့ရမည့် ဖိုင်တစ်ခု ဖြစ်ပြီး အဖြေသည် သင် ပြန်ရမည့် ဖိုင်တစ်ခု ဖြစ်သည်။
welcome-network = ကွန်ရက်
welcome-network-hint = mekong ကဲ့သို့။
welcome-partner = ဤရုံး၏ ကုဒ်
welcome-partner-hint = nkw-la ကဲ့သို့ - အမည်တိုနှင့် နိုင်ငံ။
welcome-hub = ဗဟိုချက်၏ လိပ်စာ
welcome-hub-hint = hub.example.org:4433 ကဲ့သို့။
welcome-file-do = တောင်းဆိုချက် ပြုလုပ်ရန်

## The number

welcome-number-heading = ဤနံပါတ်ကို စီမံသူအား ဖတ်ပြပါ
welcome-number-about = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်မှ စီမံသူ ဖုန်းဆက်သည်ကို စောင့်ပါ။ အုပ်စုငါးခု အားလုံးကို ဖတ်ပြပါ။ အခြား မည်သူ့ကိုမျှ ဖတ်မပြပါနှင့်။
welcome-number-larger = ပိုကြီးအောင် ပြရန်
welcome-number-code = ကင်မရာအတွက် ကုဒ်ပုံ
welcome-number-code-alt = ဂဏန်း 25 လုံးကို ကင်မရာအတွက် ကုဒ်ပုံအဖြစ်
welcome-number-state = အခြေအနေ
welcome-number-asking = ဗဟိုချက်ကို မေးနေသည်။
welcome-number-waiting = ဗဟိုချက်တွင် ရှိပြီး ခွင့်ပြုချက်ကို စောင့်နေသည်။ နောက်ဆုံး မေးသည့်အချိန် - { $when }။
welcome-number-refreshes = ဤစာမျက်နှာသည် စက္ကန့်အနည်းငယ်တိုင်း အလိုအလျောက် ကြည့်သည်။ ပိတ်ထားပြီး နောက်မှ ပြန်လာနိုင်သည်။
welcome-number-office = ရုံး
welcome-number-network = ကွန်ရက်
welcome-rejected = စီမံသူက ဤတောင်းဆိုချက်ကို ငြင်းပယ်လိုက်သည် ({ $when })။
welcome-rejected-number-differs = အကြောင်းရင်း - ဖတ်ပြသော နံပါတ်သည် ဤတောင်းဆိုချက်၏ နံပါတ် မဟုတ်ပါ။
welcome-rejected-not-reached = အကြောင်းရင်း - စီမံသူက ဤရုံးမှ မည်သူ့ကိုမျှ ဆက်သွယ်၍ မရခဲ့ပါ။
welcome-rejected-not-theirs = အကြောင်းရင်း - ဤရုံးက ဘာမျှ မတောင်းဆိုကြောင်း စီမံသူအား ပြောထားသည်။
welcome-rejected-other-invitation = အကြောင်းရင်း - အခြားဖိတ်ခေါ်စာကို သုံးရမည်။
welcome-rejected-other = အကြောင်းရင်း - စီမံသူ၏ စကားကို ကြည့်ပါ။
welcome-rejected-words = စီမံသူ ရေးထားသည် -
welcome-rejected-next = စီမံသူထံ ဖုန်းဆက်ပါ။ ဖိတ်ခေါ်စာအသစ်ဖြင့် တောင်းဆိုချက် ဆက်သွားမည်၊ သော့များ မပြောင်းပါ။
welcome-not-asked = ဗဟိုချက်ကို မေး၍ မရခဲ့ပါ။ အလိုအလျောက် ထပ်ကြိုးစားမည်။
welcome-new-invitation = အခြားဖိတ်ခေါ်စာ
welcome-new-invitation-do = ဤဖိတ်ခေါ်စာဖြင့် တောင်းဆိုရန်
welcome-old-request = ဤတောင်းဆိုချက်သည် ရက် 30 ထက် ကြာပြီ။ အသစ် လက်မှတ်ထိုးရန် ရုံး၏ စကားဝှက်ကို ရိုက်ပါ။ နံပါတ် မပြောင်းပါ။
welcome-old-request-do = အသစ် လက်မှတ်ထိုးရန်

## The request by file

welcome-request-heading = တောင်းဆိုချက်ကို စီမံသူထံ ပို့ပါ
welcome-request-download = တောင်းဆိုချက် သိမ်းရန်
welcome-request-about = ဖိုင်တွင် လျှို့ဝှက်ချက် မပါပါ။ အီးမေးလ်ဖြင့် သို့မဟုတ် မမ်မိုရီစတစ်ဖြင့် စီမံသူထံ ပို့ပါ။
welcome-request-fingerprint = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် စီမံသူအား ဤအရာကို ဖတ်ပြပါ -
welcome-request-answer = စီမံသူ၏ အဖြေ
welcome-request-answer-hint = ပြန်ရသော ဖိုင်၊ nkw-la.issued.pem ကဲ့သို့။
welcome-request-answer-do = အဖြေကို ယူရန်
welcome-compare-heading = စီမံသူနှင့် တိုက်စစ်ရန်
welcome-compare-about = ကွန်ရက်၏ လက်ဗွေကို စီမံသူအား ဖတ်ပြခိုင်းပါ။ ဤအရာနှင့် တူရမည် -
welcome-compare-same = ယခင်က ကျွန်ုပ် သိထားသော ဖုန်းနံပါတ်ဖြင့် စီမံသူက တူညီသည်ကို ဖတ်ပြခဲ့သည်
welcome-compare-do = အဖြေကို ထည့်သွင်းရန်
welcome-restored-heading = ရုံးကို ပြန်ယူပြီး
welcome-restored-as = အရန်မိတ္တူ ပြုလုပ်ချိန်ကအတိုင်း ဖြစ်သည်။ ထိုအချိန်နောက်ပိုင်း ပြောခဲ့သည်များသည် မိတ်ဖက်များထံမှ ပြန်ရောက်လာမည်။
welcome-restored-old = ကွန်ပျူတာဟောင်း မရှိတော့ကြောင်း စီမံသူကို အကြောင်းကြားပါ။ ထိုအခါ ၎င်း၏ အသိအမှတ်ပြုလက်မှတ်ကို ရပ်စဲပြီး မည်သူမျှ မသုံးနိုင်တော့ပါ။
welcome-restored-new = ဤကွန်ပျူတာအတွက် ကိုယ်ပိုင် အသိအမှတ်ပြုလက်မှတ် လိုအပ်သည်။ တောင်းဆိုချက်ကို ပို့ပြီး အဖြေကို ဤနေရာတွင် ယူပါ။
welcome-restored-then = ထို့နောက် အရန်မိတ္တူ ပြုလုပ်ပြီးမှ ဖိုင်တွဲများတွင် ရေးခဲ့သည်များကို ထပ်ထည့်သွင်းပါ၊ သဘောတူညီချက် ကျဉ်းသွားသည်များကို ဦးစွာ ထည့်ပါ။ နောက်မှ ထည့်ခဲ့သော ဝန်ထမ်းများကို ထပ်ထည့်ပါ။

## The first officers

welcome-officers-heading = ပထမ ဝန်ထမ်းနှစ်ဦး
welcome-officers-admitted = ဤရုံးသည် ယခု ကွန်ရက်တွင် ပါဝင်ပြီ။
welcome-officers-about = ရုံးတိုင်းတွင် လူနှစ်ဦး ဆောင်ရွက်သည် - တစ်ဦးက ညွှန်းပို့မှုများ လုပ်ပြီး အခြားတစ်ဦးက မထွက်မီ ကြည့်သည်။ နှစ်ဦးစလုံး ညွှန်းပို့မှုများအတွက် တာဝန်ယူပြီး ၎င်းတို့၏ ကုဒ်ကို မိတ်ဖက်များအား ပြောသည်။ ကုဒ်သည် ဘယ်တော့မျှ အမည် မဟုတ်ပါ။ နောက်မှ ဝန်ထမ်းများ ထပ်ထည့်နိုင်သည်။
welcome-office-passphrase-now = ရုံးအတွက် သင် ရွေးခဲ့သော စကားဝှက်။
welcome-officer-works = ဖိုင်တွဲများ လုပ်ပြီး ရုံးကိုယ်စား ပြောသူ
welcome-officer-supervises = ထွက်မည့်အရာကို ကြည့်ပြီး ခွင့်ပြုသူ
welcome-officer-code = ဝန်ထမ်းကုဒ်
welcome-officer-code-hint = { $example } ကဲ့သို့ စာလုံးနှစ်လုံးနှင့် နံပါတ်။
welcome-officer-passphrase = ကိုယ်ပိုင် စကားဝှက်
welcome-officer-passphrase-hint = တစ်ဦးစီ ကိုယ်ပိုင်စကားဝှက် ရိုက်ပါ၊ အခြားတစ်ဦးက မကြည့်ပါနှင့်။ အနည်းဆုံး စာလုံး 8 လုံး။
welcome-officer-again = ထပ်ရိုက်ပါ
welcome-officers-do = ဝန်ထမ်းနှစ်ဦးစလုံး ထည့်ရန်

## The sheet

welcome-sheet-heading = စက္ကူဖြင့် သိမ်းရန် စာရွက်တစ်ရွက်
welcome-sheet-about = ဤကွန်ပျူတာ ခိုးခံရလျှင် ဤစာရွက်က စီမံသူ မပါဘဲ ရုံးကို တစ်စက္ကန့်အတွင်း ကွန်ရက်မှ အပြီးအပိုင် ထုတ်ပယ်သည်။ ဘာမျှ မဖွင့်ပါ၊ မည်သူ့အကြောင်းမျှ မပြောပါ။
welcome-sheet-print = စာရွက်ကို ဖွင့်ပြီး ပုံနှိပ်ရန်
welcome-sheet-keep = စက္ကူကို ဤကွန်ပျူတာနှင့် အတူ မထားဘဲ အခြားနေရာတွင် သိမ်းပါ။ နောက်ခြေလှမ်းတွင် ဖိုင်ကို ဤကွန်ပျူတာမှ ဖယ်ရှားမည်။
welcome-sheet-words = စက္ကူမှ စကားလုံး နှစ်လုံး
welcome-sheet-words-about = စာရွက်၏ အဆုံးတွင် စကားလုံး ဆယ့်နှစ်လုံး ရှိသည်။ စက္ကူ ရှိကြောင်း သေချာစေရန် ၎င်းတို့အနက် နှစ်လုံးကို ရိုက်ပါ။
welcome-sheet-word = စကားလုံး { $number }
welcome-sheet-do = ပြီးဆုံးရန်
welcome-sheet-gone = စာရွက်ကို ဤကွန်ပျူတာမှ ဖယ်ရှားပြီး ဖြစ်သည်။ သင့်တွင် စက္ကူ မရှိလျှင် နောက်မှ အခြားတစ်ရွက် ပြုလုပ်ပါ - saphan-agent self-revocation။
welcome-paper-heading = { $partner } ၏ စာရွက်၊ ကွန်ရက် { $network }
welcome-paper-about = ဤအရာကို စက္ကူဖြင့် ရုံး၏ ကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းပါ။ ကွန်ပျူတာ ခိုးခံရလျှင် သို့မဟုတ် တစ်ဦးဦးက ရုံးကို အတင်းအကျပ် ပြုလျှင် ဤစာရွက်က { $partner } ကို စီမံသူ မပါဘဲ တစ်စက္ကန့်အတွင်း ကွန်ရက်မှ အပြီးအပိုင် ထုတ်ပယ်သည်။
welcome-paper-any = Saphan ရှိသော မည်သည့်ကွန်ပျူတာတွင်မဆို -
welcome-paper-hub = ဗဟိုချက်တွင်၊ ဗဟိုချက် တာဝန်ခံက -
welcome-paper-file = FILE တွင် BEGIN နှင့် END ကြားရှိ စာသား ပါသည်၊ ရိုက်ထည့်ပါ သို့မဟုတ် ကင်မရာဖြင့် ဖတ်ပါ။
welcome-paper-code-alt = ထိုအရာကို ကင်မရာအတွက် ကုဒ်ပုံအဖြစ်
welcome-paper-words = စကားလုံး ဆယ့်နှစ်လုံး
welcome-paper-words-about = စက္ကူ ရှိကြောင်းသာ ပြသည်။
welcome-paper-stolen = ကွန်ပျူတာ ခိုးခံရလျှင် သို့မဟုတ် ပျောက်လျှင်
welcome-paper-stolen-1 = စီမံသူထံ ဖုန်းဆက်ပါ -
welcome-paper-stolen-2 = မည်သူ့ကိုမျှ ဆက်သွယ်၍ မရလျှင် ဤစာရွက်ကို သုံးပါ။
welcome-paper-stolen-3 = အရန်မိတ္တူနှင့် ၎င်း၏ စကားဝှက် ရှိလျှင် ရုံးသည် အခြားကွန်ပျူတာတွင် ဆက်လုပ်နိုင်သည် - “အရန်မိတ္တူမှ ပြန်ယူရန်”။

## Restoring

welcome-restore-heading = အရန်မိတ္တူမှ ပြန်ယူရန်
welcome-backup-file = အရန်မိတ္တူ
welcome-backup-file-hint = မမ်မိုရီစတစ်ရှိ ဖိုင်၊ nkw-la.backup ကဲ့သို့။
welcome-backup-passphrase = ၎င်း၏ စကားဝှက်
welcome-backup-passphrase-hint = အရန်မိတ္တူ ပြုလုပ်ချိန်က စကားဝှက် - ရုံး၏ စကားဝှက် သို့မဟုတ် ပြုလုပ်ခဲ့သော ဝန်ထမ်း၏ စကားဝှက်။
welcome-stopped = ကွန်ပျူတာဟောင်းကို အပြီးအပိုင် ရပ်ပြီး သို့မဟုတ် မရှိတော့ပါ။ အမည်တစ်ခုတည်းဖြင့် ရုံးနှစ်ရုံး ရှိလျှင် မိတ်ဖက်တိုင်းက ရပ်တန့်ထားမည်။
welcome-restore-do = ပြန်ယူရန်
welcome-restoring-heading = အရန်မိတ္တူမှ ပြန်ယူနေသည်
welcome-restoring-about = ဖွင့်ပြီး အထဲရှိ အရာအားလုံးကို စစ်ဆေးနေသည်။ မိနစ်အနည်းငယ် ကြာနိုင်သည်။ ဤစာမျက်နှာသည် အလိုအလျောက် ဆက်သွားမည်။

## Why something was not done

error-no-invitation = ဖိတ်ခေါ်စာ မရှိပါ။
error-no-invitation-next = စာသားကို ကူးထည့်ပါ သို့မဟုတ် ဖိုင်ကို ရွေးပါ။
error-passphrases-differ = စကားဝှက်နှစ်ခု မတူပါ။
error-passphrases-differ-next = နှစ်ခုစလုံး ထပ်ရိုက်ပါ။
error-no-file = ဖိုင် မရွေးရသေးပါ။
error-no-file-next = ဖိုင်ကို ရွေးပြီး ထပ်ပို့ပါ။
error-file-too-large = ဖိုင်သည် ဤနေရာတွင် ဖြစ်သင့်သည်ထက် ကြီးသည်။
error-file-too-large-next = ဖိုင် မှန်မမှန် ကြည့်ပါ။
error-upload-form = ဖောင် အပြည့်အစုံ မရောက်ပါ။
error-upload-form-next = ထပ်ပို့ပါ။
error-sheet-words = စကားလုံးတစ်လုံးသည် စက္ကူပါ စကားလုံးနှင့် မတူပါ။
error-sheet-words-next = စကားလုံးတစ်လုံးစီ၏ ရှေ့ရှိ နံပါတ်ကို ကြည့်ပါ။
error-same-officer = ဝန်ထမ်းနှစ်ဦးစလုံး ကုဒ် တူနေသည်။
error-same-officer-next = တစ်ဦးစီအား ကိုယ်ပိုင်ကုဒ် ပေးပါ။
error-no-name = ဤသည်မှာ ကုဒ် သို့မဟုတ် လိပ်စာ ပုံစံ မဟုတ်ပါ။
error-no-name-next = အကွက်အောက်ရှိ ဥပမာကို ကြည့်ပါ။

## What was typed and is back

kept-back = ဤနေရာတွင် သင်ရိုက်ခဲ့သည်များ ပြန်ရောက်လာပြီ ({ $when })။
kept-discard = စွန့်ပစ်ရန်
kept-waits = သင် ရိုက်ပြီး မပို့ရသေးသည်ကို သိမ်းထားသည်။
kept-look = ကြည့်ရန်
kept-heading = ရိုက်ပြီး မပို့ရသေးသည်များ
kept-about = သင် ရိုက်သည်များကို ပို့ပြီးသည်အထိ စက္ကန့်အနည်းငယ်တိုင်း ချိပ်ပိတ် သိမ်းထားသည်၊ အများဆုံး ရက် 30။ သင်တစ်ဦးတည်းသာ မြင်နိုင်သည်။ စကားဝှက်နှင့် ဖိုင်များကို ဘယ်တော့မျှ မသိမ်းပါ။
kept-none = သိမ်းထားသည် မရှိပါ။
kept-page = စာမျက်နှာ
kept-when = ရိုက်သည့်အချိန်
kept-show = တစ်မိနစ် ပြရန်
kept-shown = လိုအပ်သေးသည်ကို ကူးယူပါ
kept-field = ရိုက်ထားသော စာ၊ { $number }
kept-a-form = ဖောင်
kept-list = စာရင်းသို့ ပြန်သွားရန်
stay-soon = ဤစာမျက်နှာကို အတန်ကြာ မည်သူမျှ မထိခဲ့ပါ။ သော့ကျတော့မည်။
stay-do = ဆက်နေရန်
welcome-rejected-heading = စီမံသူက ဤတောင်းဆိုချက်ကို ငြင်းပယ်လိုက်သည်
