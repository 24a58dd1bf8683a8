# What the pages of the authority say, in Thai. One message per thing that is said; no word of it stands in code. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - ต้องตอบ { $due } รายการ
}
nav-requests = { $due ->
    [0] คำขอ
   *[other] คำขอ ({ $due })
}
nav-partners = องค์กรภาคี
nav-powers = สิทธิ์
nav-log = ประวัติการใช้งาน
nav-backup = สำรองข้อมูล
line-no-hub = ยังไม่มีที่อยู่ของศูนย์รับส่งข้อมูล
line-told = ศูนย์รับส่งข้อมูลได้รับรายการล่าสุดครบแล้ว ติดต่อครั้งล่าสุด { $at }
line-untold = { $count ->
    [0] ยังไม่ได้ติดต่อศูนย์รับส่งข้อมูล
   *[other] ยังไม่ได้แจ้งศูนย์รับส่งข้อมูล { $count } รายการ
}
line-waiting = { $count ->
    [0] ไม่มีใครรอคำตอบ
   *[other] มี { $count } สำนักงานรอคำตอบ
}
nothing = -
back = กลับ
later = ภายหลัง
why = เหตุผล
lacks-reason = เลือกเหตุผล
network = เครือข่าย
key-fingerprint = ลายนิ้วมือของกุญแจ
at-by = { $at }, { $by }
from-until = { $from } ถึง { $until }

## Coming in and going out

unlock-locked = กุญแจปิดผนึกอยู่ จะไม่แสดงและไม่ลงนามสิ่งใดจนกว่าจะมีผู้ใส่วลีรหัสผ่าน
unlock-by = ผู้ดำเนินการ
unlock-by-hint = ชื่อ ชื่อย่อ หรือรหัสของคุณ จะอยู่ในประวัติการใช้งานตลอดไป
stay-soon = หน้าเหล่านี้จะล็อกในหนึ่งนาที
stay-do = อยู่ต่อ
refused-code = หากขอความช่วยเหลือทางโทรศัพท์ ให้แจ้งว่า:
late-next = ดูประวัติการใช้งานก่อนทำซ้ำ
error-no-session-next = เปิดหน้าใหม่จากรายการเริ่มโปรแกรม (saphan-ca open)
error-link-unknown-next = เปิดหน้าใหม่จากรายการเริ่มโปรแกรม (saphan-ca open)
error-link-late-next = เปิดหน้าใหม่จากรายการเริ่มโปรแกรม (saphan-ca open)
error-link-used-next = เปิดหน้าใหม่ (saphan-ca open) หากคุณไม่ใช่ผู้ใช้ลิงก์นั้น แสดงว่ามีผู้อื่นอ่านโฟลเดอร์นี้ได้
error-session-gone-next = เปิดหน้าใหม่จากรายการเริ่มโปรแกรม (saphan-ca open)
error-locked = หน้าถูกล็อกระหว่างนั้น หรือกุญแจเปลี่ยนไป
error-locked-next = ใส่วลีรหัสผ่านอีกครั้ง
error-by = เก็บชื่อนี้ในประวัติการใช้งานไม่ได้
error-by-next = เขียน 1 ถึง 64 ตัวอักษรที่มองเห็นได้ ไม่มีช่องว่างที่ต้นหรือท้าย
error-wrong-passphrase = วลีรหัสผ่านไม่ถูกต้อง
error-wrong-passphrase-next = ดูว่าปุ่ม Caps Lock และภาษาของแป้นพิมพ์ถูกต้องหรือไม่ แล้วลองอีกครั้ง
error-passphrase = ใช้เป็นวลีรหัสผ่านไม่ได้: ว่าง สั้นเกินไป หรือยาวเกินไป
error-passphrase-next = ลองอีกครั้ง
error-authority-in-use = ขณะนี้โปรแกรมอื่นกำลังใช้โฟลเดอร์ของหน่วยรับรอง
error-authority-in-use-next = ลองอีกครั้งในอีกสักครู่
error-program-fault = โปรแกรมมีข้อผิดพลาดตรงนี้
error-program-fault-next = ใช้ saphan-ca check แล้วดูประวัติการใช้งาน

## Who asks to join

requests-heading = ผู้ที่ขอเข้าร่วม
requests-none = ตามข้อมูลในโฟลเดอร์นี้ ไม่มีใครขอเข้าร่วม
request-name = คำขอ
request-asked = ขอเมื่อ
request-made = สร้างที่สำนักงานเมื่อ
request-invited = เชิญเมื่อ
request-invited-by = เชิญโดย
request-number = เลขยืนยัน
request-look = โปรดดูให้ละเอียด
request-heading = { $partner } ขอเข้าร่วม
request-others = มีผู้อื่นมาด้วยคำเชิญเดียวกัน { $count } ครั้ง: คำเชิญถูกอ่านระหว่างทาง
request-differed = เคยเทียบเลขยืนยันมาก่อนแล้วไม่ตรงกัน: { $at }
number-not-compared = ยังไม่ได้เทียบ
number-differed = ไม่ตรงกัน
number-form = กลุ่มหนึ่งมีห้าหลัก ใช้ตัวเลขแบบใดก็ได้ ดูกลุ่มที่ทำเครื่องหมายไว้
number-slip = เลขตรวจสอบไม่ถูกต้อง: มีบางตัวที่อ่าน ฟัง หรือพิมพ์ผิด ขอให้อ่านใหม่ทั้งหมด
number-slip-in = เลขตรวจสอบไม่ถูกต้อง: ดูกลุ่มที่ { $group } แล้วขอให้อ่านอีกครั้ง
number-call-again = พิมพ์ผิดหลายครั้งเกินไป วางสาย โทรใหม่ แล้วเริ่มจากกลุ่มแรก
number-nothing-compared = ยังไม่ได้เทียบ และไม่มีอะไรเปลี่ยนแปลง
compare-heading = เทียบเลขยืนยันทางโทรศัพท์
compare-telephone = โทรหา { $partner } ทางหมายเลขโทรศัพท์ที่คุณมีมาก่อน อย่าใช้หมายเลขที่มากับคำขอ ฝ่ายนั้นจะอ่านห้ากลุ่ม กลุ่มละห้าหลัก
compare-hidden = พิมพ์แต่ละกลุ่มตามที่ได้ยิน เลขยืนยันของคอมพิวเตอร์เครื่องนี้จะซ่อนไว้จนกว่าจะพิมพ์ครบห้ากลุ่มและตรงกัน
compare-legend = สิ่งที่ฝ่ายนั้นอ่านให้ฟัง
compare-group = กลุ่มที่ { $group }
compare-group-wrong = กลุ่มนี้ไม่ถูกต้อง
compare-do = เทียบแล้วอนุมัติ
second-passphrase = วลีรหัสผ่านของ { $name }
second-hint = { $name } คือผู้ดูแลระบบคนที่สอง และพิมพ์โดยที่คนแรกไม่ดู
admitted-heading = { $partner } เป็นองค์กรภาคีแล้ว
admitted-same = เลขยืนยันตรงกัน เลขตรวจสอบถูกต้อง เทียบโดย { $by }
admitted-until = กุญแจประจำตัวใช้ได้ถึง { $until } การเชื่อมต่อกับศูนย์รับส่งข้อมูลต่ออายุเอง
admitted-next = สร้างข้อมูลสำรองตอนนี้: สิ่งที่ไม่อยู่ในนั้นจะหายไปพร้อมคอมพิวเตอร์เครื่องนี้
differs-heading = นี่เป็นเลขยืนยันของคำขออื่น
differs-what = สิ่งที่ { $partner } อ่านให้ฟังไม่ใช่เลขยืนยันของคำขอที่ศูนย์รับส่งข้อมูลส่งมา อาจมีผู้อื่นอ่านคำเชิญ หรือศูนย์รับส่งข้อมูลไม่ได้บอกความจริง
differs-safety = ไม่ได้รับใครเข้า ประวัติการใช้งานบอกว่าใครเทียบและเมื่อใด
differs-next = ปฏิเสธคำขอด้วยเหตุผลนี้ แล้วเชิญสำนักงานใหม่ด้วยทางอื่น
refuse-link = ปฏิเสธ
refuse-heading = ปฏิเสธคำขอของ { $partner }
refuse-about = สำนักงานจะได้รับแจ้งเหตุผลที่ศูนย์รับส่งข้อมูล โดยมีการลงนามของหน่วยรับรอง สำนักงานเข้าร่วมได้ด้วยคำเชิญใหม่
refuse-words = ข้อความถึงสำนักงาน
refuse-words-hint = เว้นว่างได้ หนึ่งบรรทัดไม่เกิน 200 ตัวอักษร ห้ามมีเรื่องของบุคคล
refuse-bad-words = ข้อความยาวเกินไป หรือมีสิ่งซ่อนอยู่
refuse-do = ปฏิเสธ
refusal-number-differs = เลขยืนยันที่อ่านให้ฟังไม่ตรงกัน
refusal-not-reached = ติดต่อใครไม่ได้ทางหมายเลขโทรศัพท์ที่รู้จักมาก่อน
refusal-not-theirs = สำนักงานบอกว่าไม่ได้ขออะไร
refusal-other-invitation = ให้ใช้คำเชิญอื่น
refusal-other = ตามข้อความที่เขียน
error-authority-answered = คำขอนี้หรือคำเชิญของคำขอนี้ตอบไปแล้ว
error-authority-answered-next = เชิญสำนักงานใหม่ หากต้องการให้ขออีก (saphan-ca invite PARTNER --country CC)
error-authority-former-root = คำเชิญระบุกุญแจหลักที่ถูกแทนที่แล้ว
error-authority-former-root-next = เชิญสำนักงานใหม่ (saphan-ca invite PARTNER --country CC)
error-second-needed = ผู้ดูแลระบบคนที่สองต้องเห็นด้วย
error-second-needed-next = ให้คนนั้นพิมพ์วลีรหัสผ่านของตน
error-second-same-person = ผู้ดำเนินการคือผู้ดูแลระบบคนที่สอง คนเดียวเป็นทั้งสองไม่ได้
error-second-same-person-next = ให้อีกคนใส่วลีรหัสผ่าน ในชื่อของตนเอง
error-second-lost = กุญแจของผู้ดูแลระบบคนที่สองหายไปพร้อมคอมพิวเตอร์เครื่องเก่า
error-second-lost-next = แต่งตั้งคนใหม่ก่อน (saphan-ca second NAME)
error-request-not-found = ไม่รู้จักคำขอนี้ อาจตอบไปแล้ว
error-request-not-found-next = ดูรายการคำขอ หรือติดต่อศูนย์รับส่งข้อมูล (saphan-ca sync, saphan-ca request list)

## Visits at the hub

visit-last = ติดต่อศูนย์รับส่งข้อมูลครั้งล่าสุด { $at }
visit-never = ยังไม่ได้ติดต่อศูนย์รับส่งข้อมูล
visit-hub = ศูนย์รับส่งข้อมูล:
visit-do = ติดต่อศูนย์รับส่งข้อมูล
hub-address = ที่อยู่ของศูนย์รับส่งข้อมูล
hub-address-hint = เช่น hub.example.org:4433
error-hub-address = นี่ไม่ใช่ที่อยู่ของศูนย์รับส่งข้อมูล
error-hub-address-next = เขียนแบบ hub.example.org:4433
error-hub-unknown = หน่วยรับรองนี้ยังไม่มีที่อยู่ของศูนย์รับส่งข้อมูล
error-hub-unknown-next = เขียนที่อยู่หนึ่งครั้ง (--hub HOST:PORT)
done-visited = ติดต่อศูนย์รับส่งข้อมูลแล้ว: ศูนย์ได้รับรายการที่ขาดครบแล้ว และรายการคำขอเป็นปัจจุบัน
done-told = แจ้งศูนย์รับส่งข้อมูลแล้ว
done-untold = ยังไม่มีที่อยู่ของศูนย์รับส่งข้อมูล จึงยังไม่ได้แจ้งศูนย์ใด
done-not-reached = ติดต่อศูนย์รับส่งข้อมูลไม่ได้ จึงยังไม่ได้แจ้ง โปรดติดต่อศูนย์อีกครั้งเมื่อเชื่อมต่อได้
done-strange = ศูนย์รับส่งข้อมูลส่งคำขอที่ไม่มีคำเชิญรองรับ จึงวางไว้ก่อน
done-clock = นาฬิกาของคอมพิวเตอร์เครื่องนี้กับของศูนย์รับส่งข้อมูลต่างกันหลายนาที ตั้งเครื่องที่ผิด
done-own-word = องค์กรภาคีหนึ่งเอาตนเองออกจากเครือข่าย ดูรายชื่อองค์กรภาคี แล้วเพิกถอน
done-refused = ปฏิเสธคำขอแล้ว
done-withdrawn = ถอนคำเชิญแล้ว
done-withdrawn-asked = มีผู้ขอด้วยคำเชิญนี้แล้ว และถูกปฏิเสธโดยไม่มีเหตุผล
done-suspended = ระงับองค์กรภาคีชั่วคราวแล้ว
done-resumed = องค์กรภาคีกลับมาร่วมงานแล้ว
done-revoked = เพิกถอนองค์กรภาคีแล้ว
done-backed-up = เขียนข้อมูลสำรองแล้ว โปรดดูว่าเปิดได้หรือไม่

## Invitations

invitations-heading = คำเชิญที่ยังเปิดอยู่
invitations-none = ไม่มีคำเชิญที่เปิดอยู่
invitation-made = สร้างเมื่อ
invitation-until = ใช้ได้ถึง
invitation-back = ถอน
invitation-back-do = ถอนคำเชิญของ { $partner }
withdraw-about = เมื่อแจ้งศูนย์รับส่งข้อมูลแล้ว ผู้ที่มาด้วยคำเชิญนี้จะได้รับแจ้งว่าไม่ใช่คำเชิญ สร้างคำเชิญใหม่ได้ทุกเมื่อ
withdraw-asked = มีผู้ขอด้วยคำเชิญนี้แล้วและรอคำตอบอยู่ จะถูกปฏิเสธโดยไม่มีเหตุผล
invite-link = เชิญสำนักงาน
invite-heading = เชิญสำนักงาน
invite-partner-hint = ชื่อที่จะใช้เรียกสำนักงาน: ชื่อย่อและประเทศ เช่น nkw-la
invite-country-hint = สองตัวอักษรเพื่อตรวจสอบ: เหมือนกับท้ายรหัส
invite-life = รอได้นานเท่าใด
invite-hours = { $hours } ชั่วโมง
invite-do = สร้างคำเชิญ
invited-heading = คำเชิญสำหรับ { $partner }
invited-once = ใช้ได้ครั้งเดียว ถึง { $until } แสดงตอนนี้และจะไม่แสดงอีก
invited-text = ข้อความคำเชิญ สำหรับคัดลอก
invited-alone = ให้แก่สำนักงานเท่านั้น ทางใดก็ได้ ผู้อื่นที่อ่านอาจขอในชื่อของสำนักงานได้ แต่เลขยืนยันที่คุณเทียบทางโทรศัพท์จะไม่ตรงกัน
invited-done = ฉันคัดลอกแล้ว ไปต่อ
error-partner-code = นี่ไม่ใช่รหัสขององค์กรภาคี
error-partner-code-next = เขียนชื่อย่อและประเทศ เช่น nkw-la
error-authority-already-partner = สำนักงานนี้เป็นองค์กรภาคีอยู่แล้ว
error-authority-already-partner-next = ดูหน้าขององค์กรนั้น (saphan-ca partner show CODE)
error-authority-nothing-open = องค์กรภาคีไม่มีคำเชิญที่เปิดอยู่
error-authority-nothing-open-next = ดูคำขอ: คำเชิญอาจใช้ไปแล้ว (saphan-ca request list)
error-kit-not-confirmed = ยังไม่ได้ยืนยันชุดกู้คืน จึงยังไม่ออกสิ่งใด
error-kit-not-confirmed-next = ยืนยัน (saphan-ca kit confirm) หรือสร้าง (saphan-ca kit make)
error-root-not-kept = กุญแจหลักใหม่ยังไม่อยู่ในข้อมูลสำรองใด
error-root-not-kept-next = สร้างข้อมูลสำรองก่อน (saphan-ca backup FILE)
error-country = ประเทศไม่ตรงกับท้ายรหัสขององค์กรภาคี
error-country-next = แก้อย่างใดอย่างหนึ่ง
error-invitation-life = คำเชิญใช้ได้ 1 ถึง 168 ชั่วโมง
error-invitation-life-next = เลือกจากรายการ
error-changed-meanwhile = มีบางอย่างทำไปแล้วหลังจากเปิดหน้านี้ อาจเป็นสิ่งนี้เอง
error-changed-meanwhile-next = ดูคำเชิญที่เปิดอยู่ หากไม่มี ให้ส่งแบบฟอร์มอีกครั้ง

## Partners

partner-code = รหัส
partner-country = ประเทศ
partner-state = สถานะ
partner-until = กุญแจประจำตัวใช้ได้ถึง
partner-identity = กุญแจประจำตัว
partner-needs = สิ่งที่ต้องทำ
partner-seen = ต่ออายุที่ศูนย์รับส่งข้อมูลครั้งล่าสุด
partner-compared = เทียบเลขยืนยันเมื่อ
partner-renewal = การเชื่อมต่อกับศูนย์รับส่งข้อมูลต่ออายุเอง กุญแจประจำตัวใหม่ สำนักงานขอด้วยไฟล์ และให้ด้วย saphan-ca partner renew
partners-none = ยังไม่มีองค์กรภาคี
partners-active = มี { $count } องค์กรภาคีร่วมงานอยู่
state-active = ร่วมงานอยู่
state-suspended = ถูกระงับชั่วคราว
state-revoked = ถูกเพิกถอน
state-out = ออกด้วยตนเอง
state-because = { $state }: { $reason }
needs-revocation = ต้องเพิกถอน
needs-due = ถึงกำหนดกุญแจประจำตัวใหม่ เหลือ { $days } วัน
needs-late = กุญแจประจำตัวหมดอายุมาแล้ว { $days } วัน
needs-line = ต่ออายุที่ศูนย์รับส่งข้อมูลไม่สำเร็จมาแล้ว { $days } วัน
own-word = องค์กรภาคีเอาตนเองออกด้วยกุญแจของตน ตั้งแต่ { $since } ตามที่ศูนย์รับส่งข้อมูล { $hub } แจ้ง โปรดเพิกถอน เพื่อให้รายชื่อตรงกัน
refused-at-hub = ศูนย์รับส่งข้อมูลไม่รับแล้ว โดยมีรายชื่อนี้อย่างช้าตั้งแต่ { $at }
refused-not-yet = ยังไม่ได้แจ้งศูนย์รับส่งข้อมูล โปรดติดต่อศูนย์
error-unknown-partner = ไม่มีองค์กรภาคีนี้
error-unknown-partner-next = ดูรายชื่อองค์กรภาคี
error-authority-unknown-partner = ไม่มีองค์กรภาคีนี้
error-authority-unknown-partner-next = ดูรายชื่อองค์กรภาคี (saphan-ca partner list)
error-authority-already-revoked = องค์กรภาคีถูกเพิกถอนแล้ว
error-authority-already-revoked-next = ดูหน้าขององค์กรนั้น (saphan-ca partner show CODE)
error-authority-suspended = องค์กรภาคีถูกระงับชั่วคราวอยู่แล้ว
error-authority-suspended-next = ดูหน้าขององค์กรนั้น (saphan-ca partner show CODE)
error-authority-not-suspended = องค์กรภาคีไม่ได้ถูกระงับ
error-authority-not-suspended-next = ดูหน้าขององค์กรนั้น (saphan-ca partner show CODE)

## Stopping and cutting off

act-suspend-link = ระงับชั่วคราว
act-suspend-heading = ระงับ { $partner } ชั่วคราว
act-suspend-about = เมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ จะไม่รับ { $partner } และตัดการเชื่อมต่อ กุญแจยังใช้ได้ ไม่มีอะไรสูญหาย และคุณยกเลิกการระงับได้ทุกเมื่อ
act-suspend-do = ระงับชั่วคราว
act-resume-link = ให้กลับมาร่วมงาน
act-resume-heading = ให้ { $partner } กลับมาร่วมงาน
act-resume-about = เมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ { $partner } จะกลับมาร่วมงานด้วยกุญแจเดิม
act-resume-do = ให้กลับมาร่วมงาน
act-revoke-link = เพิกถอน
act-revoke-heading = เพิกถอน { $partner }
act-revoke-about = ย้อนคืนไม่ได้: กุญแจของ { $partner } จะไม่กลับมาใช้ได้อีก จะถูกตัดออกเมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ สิ่งที่ศูนย์รับจากองค์กรนี้ตั้งแต่เวลาข้างล่างไม่มีผล และสิ่งที่รอองค์กรนี้จะกลับไปยังผู้ส่ง
act-revoke-do = เพิกถอนถาวร
revoke-since = กุญแจอาจตกอยู่ในมือผู้อื่นตั้งแต่วันใด
revoke-since-hint = ใช้ปี ค.ศ. เช่น 2026-11-25 เว้นว่างได้: นับจากตอนนี้ หรือจากที่องค์กรภาคีแจ้งเอง
revoke-wrong-since = เขียนวันที่โดยใช้ปี ค.ศ. เช่น 2026-11-25
revoke-type = พิมพ์ { $partner } เพื่อยืนยัน
revoke-wrong-code = รหัสที่พิมพ์ไม่ใช่ขององค์กรภาคีนี้
stop-device-missing = หาเครื่องที่มีกุญแจไม่พบ
stop-inquiry = ต้องตรวจสอบบางอย่างก่อน
stop-partner-asks = องค์กรภาคีขอเอง
reason-device-lost = เครื่องที่มีกุญแจหาย
reason-person-left = ผู้ที่มีสิทธิ์เข้าถึงออกจากงานแล้ว
reason-key-exposed = ผู้อื่นอาจรู้กุญแจ
reason-partner-leaves = องค์กรออกจากเครือข่าย
reason-partner-revoked = องค์กรภาคีเอาตนเองออก

## Powers and root

power = สิทธิ์
power-who = ผู้ที่มีสิทธิ์
power-invite = เชิญ ออกใบรับรอง ต่ออายุ
power-admit = รับสำนักงานเข้า สร้างกุญแจหลักใหม่
power-revoke = ระงับชั่วคราว เพิกถอน สำรองข้อมูล สร้างชุดกู้คืน
power-restore = กู้คืนในคอมพิวเตอร์เครื่องใหม่
power-line = ต่ออายุการเชื่อมต่อขององค์กรภาคี
power-sign = ลงนามแทนองค์กรภาคี
power-holder = ผู้ที่มี { $key } และวลีรหัสผ่าน
power-alone = คนเดียวกันเพียงคนเดียว
power-with-second = คนเดียวกัน และ { $name } ที่มีวลีรหัสผ่านของตนเอง
power-nobody = ไม่มี: ต้องแต่งตั้งผู้ดูแลระบบคนที่สอง (saphan-ca second NAME)
power-same = คนเดียวกัน
power-sheets = ผู้ที่มีข้อมูลสำรองและสองแผ่นของชุดกู้คืน
power-hubs = กุญแจของศูนย์ { $count } ดอก อยู่ในศูนย์แต่ละแห่ง
power-partners = { $count } องค์กรภาคี แต่ละองค์กรสำหรับตนเอง
powers-commands = ชุดกู้คืน ผู้ดูแลระบบคนที่สอง วลีรหัสผ่าน ใบรับรองของศูนย์ และกุญแจหลักใหม่ ทำด้วยคำสั่ง: saphan-ca --help
root-heading = กุญแจหลัก
root-fingerprint = ลายนิ้วมือของกุญแจหลัก
root-until = กุญแจหลักใช้ได้ถึง
root-entries = จำนวนรายการของรายชื่อ
root-hubs = กุญแจของศูนย์
root-not-kept = กุญแจหลักใหม่ยังไม่อยู่ในข้อมูลสำรองใด สร้างข้อมูลสำรองก่อนทำสิ่งอื่น
root-overlap = กุญแจหลักใหม่ใช้แทนแล้ว และใบรับรองของกุญแจเดิมยังใช้ได้อีกระยะหนึ่ง
root-over = กุญแจหลักหมดอายุแล้ว สร้างใหม่: saphan-ca root rotate
kit = ชุดกู้คืน
kit-none = ไม่มี: จะไม่ออกสิ่งใดจนกว่าจะสร้างชุดกู้คืน
kit-confirmed = { $kit } ยืนยันแล้ว { $at }
kit-not-confirmed = { $kit } ยังไม่ได้ยืนยัน
kit-to-confirm = จะไม่ออกสิ่งใดจนกว่าจะยืนยันชุดกู้คืน: saphan-ca kit confirm
hands-heading = ผู้ที่เคยดำเนินการ
hand-name = ชื่อ
hand-acts = จำนวนครั้งที่ทำ
hand-last = ล่าสุด

## Log

log-verified = มีการดำเนินการ { $acts } ครั้ง แต่ละครั้งลงนามและต่อเนื่องกัน และตรงกับรายชื่อ { $entries } รายการ เพิ่งตรวจเมื่อสักครู่
log-paper = จดเลขที่และรหัสกำกับของการดำเนินการล่าสุดไว้บนกระดาษ: ประวัติที่ถูกตัดกลับเป็นสำเนาเก่ายังตรวจผ่าน มีเพียงสองสิ่งนี้ที่บอกได้
log-last = การดำเนินการล่าสุด
log-hash = รหัสกำกับ
log-number = เลขที่
log-at = เมื่อใด
log-by = ใคร
log-what = อะไร
log-whom = เกี่ยวกับ
log-agreed = ผู้ดูแลระบบคนที่สองเห็นด้วย
log-pages = หน้าของประวัติการใช้งาน
log-page = หน้า { $page } จาก { $pages }
log-newer = ใหม่กว่า
log-older = เก่ากว่า
log-export = ส่งออกทั้งหมด

## Backup

backup-none = ไม่มีข้อมูลสำรอง หากคอมพิวเตอร์เครื่องนี้หาย เครือข่ายก็หาย
backup-last = { $days ->
    [0] สำรองข้อมูลครั้งล่าสุดวันนี้: { $at }, { $by }
   *[other] สำรองข้อมูลครั้งล่าสุดเมื่อ { $days } วันก่อน: { $at }, { $by }
} { $acts ->
    [0] หลังจากนั้นไม่มีการดำเนินการใด
   *[other] หลังจากนั้นมีการดำเนินการ { $acts } ครั้ง
}
backup-last-older-kit = สำรองข้อมูลครั้งล่าสุดเมื่อ { $days } วันก่อน: { $at }, { $by } { $acts ->
    [0] หลังจากนั้นไม่มีการดำเนินการใด
   *[other] หลังจากนั้นมีการดำเนินการ { $acts } ครั้ง
} เปิดได้ด้วยแผ่นของชุดกู้คืนชุดเก่าเท่านั้น
backup-about = ข้อมูลสำรองมีทุกสิ่งรวมทั้งกุญแจ โดยปิดผนึก: เปิดด้วยสองแผ่นของชุดกู้คืน หรือวลีรหัสผ่านของวันนี้ เก็บสองชุดไว้สองที่ อย่าเก็บไว้กับแผ่นใด
backup-file = ไฟล์
backup-file-hint = ในดิสก์อื่น ใส่ชื่อเต็ม เช่น /media/stick/mekong.backup จะไม่เขียนทับไฟล์ที่มีอยู่
backup-passphrase = วลีรหัสผ่านของหน่วยรับรอง
backup-do = สร้างข้อมูลสำรอง
backup-found = ข้อมูลสำรองของเครือข่าย { $network } เมื่อ { $at }: { $entries } รายการ การดำเนินการ { $acts } ครั้ง กุญแจตรงกับกุญแจหลัก รายชื่อและประวัติการใช้งานตรวจผ่านและตรงกัน
verify-link = ดูว่าข้อมูลสำรองเปิดได้หรือไม่
verify-heading = ดูว่าข้อมูลสำรองเปิดได้หรือไม่
verify-about = จะเปิดไฟล์ในหน่วยความจำและไม่แก้ไขอะไร หากใช้สองแผ่นของชุดกู้คืน ให้ใช้คำสั่ง: saphan-ca backup verify --with-sheets
verify-file-hint = ใส่ชื่อเต็ม เช่น /media/stick/mekong.backup
verify-passphrase = วลีรหัสผ่านของหน่วยรับรองตอนที่สร้างข้อมูลสำรอง
verify-do = เปิด
error-file-name = ชื่อไฟล์ไม่ได้ขึ้นต้นด้วยดิสก์หรือโฟลเดอร์
error-file-name-next = เขียนชื่อเต็ม เช่น /media/stick/mekong.backup
error-file-exists = มีไฟล์นี้อยู่แล้ว อาจเป็นข้อมูลสำรองชุดเดียว
error-file-exists-next = เลือกชื่ออื่น
error-file-not-found = ไม่มีไฟล์นี้
error-file-not-found-next = ดูชื่อไฟล์
error-file-not-ours = นี่ไม่ใช่ไฟล์ของโปรแกรมนี้
error-file-not-ours-next = หาสำเนาอื่น
error-file-unreadable = อ่านไฟล์ไม่ได้
error-file-unreadable-next = ดูดิสก์และสิทธิ์ของไฟล์
