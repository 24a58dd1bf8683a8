# What the pages say, in Thai. Not yet read by a native reader.
# Words that are safe when somebody looks over a shoulder: person, referral, service, partner code.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - ต้องตอบ { $due } รายการ
}
nav-status = สถานะ
nobody-in-particular = สำนักงาน
line-connected = เชื่อมต่อล่าสุด { $ago }
line-never = ยังไม่เคยเชื่อมต่อ
line-waiting = { $count ->
    [0] ไม่มีสิ่งที่รอส่ง
   *[other] รอส่ง { $count } รายการ
}

## Coming in and going out

unlock-locked = สำนักงานถูกล็อกอยู่ ข้อความที่ปิดผนึกยังรับส่งได้ แต่จะไม่มีการเปิดข้อความใดจนกว่าจะมีผู้ใส่วลีรหัสผ่าน
unlock-officer = รหัสเจ้าหน้าที่ของคุณ
unlock-officer-hint = เช่น lo-01 หากต้องการเข้าด้วยวลีรหัสผ่านของสำนักงาน ให้เว้นว่างไว้

## Why something was not done

error-no-session-next = เปิด Saphan ใหม่จากรายการเริ่มโปรแกรม (saphan-agent open)
error-link-unknown-next = เปิด Saphan ใหม่จากรายการเริ่มโปรแกรม (saphan-agent open)
error-link-late-next = เปิด Saphan ใหม่จากรายการเริ่มโปรแกรม (saphan-agent open)
error-link-used-next = เปิด Saphan ใหม่จากรายการเริ่มโปรแกรม (saphan-agent open) หากผู้ที่ใช้ไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
error-session-gone-next = เปิด Saphan ใหม่จากรายการเริ่มโปรแกรม (saphan-agent open)
error-locked = สำนักงานถูกล็อกไประหว่างนั้น
error-locked-next = ใส่วลีรหัสผ่านอีกครั้ง
error-wrong-passphrase = วลีรหัสผ่านไม่ถูกต้อง หรือเป็นของรหัสเจ้าหน้าที่อื่น
error-wrong-passphrase-next = ตรวจดูว่าแป้น Caps Lock และภาษาของแป้นพิมพ์ถูกต้องหรือไม่ แล้วลองอีกครั้ง
error-no-staff-code = รหัสเจ้าหน้าที่มีรูปแบบเช่น lo-01
error-no-staff-code-next = แก้ไขให้ถูกต้อง หรือเว้นว่างไว้

## How the office is

status-heading = สถานะ
status-to-know = สิ่งที่ควรทราบ
status-office = สำนักงานนี้
status-hub = ศูนย์รับส่งข้อมูล
status-no-hub = ยังไม่ได้ตั้งที่อยู่
status-online = เชื่อมต่อล่าสุด
status-carrier = สาย
carrier-quic = QUIC
carrier-tls = TLS บน TCP เพราะ UDP ผ่านไม่ได้
carrier-none = ยังไม่ทราบ
status-drained = รับครบทุกรายการเมื่อ
status-directory = ยืนยันรายชื่อองค์กรภาคีเมื่อ
status-not-fresh = นานเกินไปแล้ว: จะไม่ปิดผนึกสิ่งใดจนกว่าศูนย์รับส่งข้อมูลจะยืนยันอีกครั้ง
status-waiting = รออยู่ที่นี่
status-at-hub = อยู่ที่ศูนย์รับส่งข้อมูล
status-backup = สำรองข้อมูลล่าสุด
status-version = รุ่น
status-to-approve = การส่งต่อ { $count } รายการรอผู้อนุมัติคนที่สอง
status-overdue-approvals = เหตุฉุกเฉิน { $count } รายการส่งออกไปแล้ว แต่ผู้อนุมัติคนที่สองยังไม่อนุมัติ เกินกำหนดมาแล้วหนึ่งวัน
status-late-approvals = การส่งต่อ { $count } รายการเข้ามาเป็นเหตุฉุกเฉิน และผู้อนุมัติคนที่สองขององค์กรภาคียังไม่ได้อนุมัติ
status-late-overdue = ในจำนวนนี้ { $count } รายการเกินกำหนดมาแล้วหนึ่งวัน โปรดโทรหาองค์กรภาคี
status-unseen-glass = มีการเปิดแฟ้มเกินสิทธิ์ตามหน้าที่ { $count } ครั้ง และหัวหน้างานกับผู้ประสานงานหลักยังไม่ได้รับทราบครบทั้งสองคน
status-ours-overdue = สำนักงานนี้เกินกำหนดในการส่งต่อ { $count } รายการ
status-theirs-overdue = องค์กรภาคีเกินกำหนดในการส่งต่อ { $count } รายการ โปรดโทรหาองค์กรภาคี
status-not-fetched = เหตุฉุกเฉิน { $count } รายการ สำนักงานขององค์กรภาคียังไม่ได้รับไปเป็นเวลาหนึ่งชั่วโมงแล้ว โปรดโทรหาองค์กรภาคี

## What people must be told

notice-missing = ข้อความจาก { $partner } ขาดไป { $count } รายการ ได้ขอไปแล้ว
notice-withdrawn = ความยินยอมสำหรับ { $referral } ถูกถอนแล้ว: ห้ามใช้ข้อมูลใด ๆ ของรายการนี้ ผู้ประสานงานหลักหรือหัวหน้างานต้องจัดการให้เรียบร้อย
notice-forked = พบประวัติสองชุดของสำนักงาน { $partner } โปรดโทรหาสำนักงานนั้นก่อนทำสิ่งอื่น
notice-directory = รายชื่อองค์กรภาคีของศูนย์รับส่งข้อมูลขัดกับที่ผู้อื่นเห็น ({ $code }) โปรดโทรหาผู้ดูแลระบบ
notice-clock = นาฬิกาของคอมพิวเตอร์เครื่องนี้แสดง { $here } ขณะที่ของศูนย์รับส่งข้อมูลแสดง { $hub } โปรดตั้งเครื่องนี้ใหม่ หรือโทรหาผู้ดูแลศูนย์รับส่งข้อมูล สิ่งที่ตัดสินใจไว้แล้วยังอยู่ครบ
notice-resync = ข้อมูลตั้งแต่การสำรองครั้งก่อนยังมาไม่ถึงจาก { $partner } ระหว่างนี้สำนักงานนี้จะไม่ส่งสิ่งใดไปให้
notice-store-is-copy = { $partner } มีข้อมูลของสำนักงานนี้มากกว่าที่คอมพิวเตอร์เครื่องนี้รู้: เครื่องนี้เป็นสำเนาเก่า หรือมีอีกชุดหนึ่งกำลังใช้งานอยู่ โปรดหยุดใช้อีกชุดหนึ่ง และแจ้งผู้ดูแลระบบ
notice-new-incarnation = { $partner } ติดตั้งหรือกู้คืนสำนักงานของตนใหม่แล้ว
notice-unopened = เปิดข้อความไม่ได้ { $count } รายการ เพราะกุญแจไม่อยู่แล้ว ได้ขอให้ผู้ส่งส่งมาใหม่แล้ว
notice-refused = ระบบไม่รับข้อความ { $count } รายการ ({ $code }) โปรดแจ้งผู้ดูแลระบบ
notice-glass-broken = องค์กรภาคีเปิดดูตัวตนใน { $referral } โดยไม่มีผู้อนุมัติคนที่สอง ด้วยกุญแจสำหรับเหตุฉุกเฉิน โปรดถามเหตุผล
notice-handover-failed = ผู้รับบริการใน { $referral } ไม่ได้มาตามนัดรับส่งตัว โปรดดำเนินการทันที
notice-profile = ศูนย์รับส่งข้อมูลแจกข้อมูลที่ { $partner } ไม่ได้แจ้งไว้ หรือไม่ได้แจ้งเช่นนั้นแล้ว ({ $code }) โปรดโทรหาผู้ดูแลระบบ
notice-number-differs = เลขยืนยันที่ { $partner } อ่านให้ฟังไม่ตรงกับกุญแจที่สำนักงานนี้มีอยู่: จะไม่แจ้งตัวตนของผู้ใดแก่องค์กรภาคีนี้ โปรดเทียบอีกครั้งเมื่อเชื่อมต่อแล้ว หากยังไม่ตรง โปรดโทรหาผู้ดูแลระบบ
notice-new-key = { $partner } มีกุญแจใหม่ที่กุญแจเดิมไม่ได้ลงนามรับรอง อาจเป็นเพราะคอมพิวเตอร์หาย หรืออาจเป็นการปลอมแปลง จนถึง { $until } จะไม่ส่งสิ่งใดไปให้ และสิ่งที่มาจากที่นั่นจะยังไม่มีผล ไม่มีอะไรสูญหาย ยังไม่มีใครในสำนักงานนี้ตรวจยืนยัน: โปรดโทรหา { $partner } ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน แล้วเทียบเลขยืนยัน
notice-new-key-confirmed = { $partner } มีกุญแจใหม่ที่กุญแจเดิมไม่ได้ลงนามรับรอง มีผู้ตรวจยืนยันในสำนักงานนี้แล้ว แต่จนถึง { $until } จะยังไม่ส่งสิ่งใดไปให้ และสิ่งที่มาจากที่นั่นจะยังไม่มีผล ไม่มีอะไรสูญหาย
notice-new-key-not-seen = 72 ชั่วโมงหลังการเชื่อมต่อครั้งถัดไป
notice-new-root = หน่วยรับรองของเครือข่ายมีกุญแจหลักใหม่ ซึ่งกุญแจเดิมได้ลงนามไว้: { $root } สิ่งที่อิงกุญแจเดิมใช้ได้ถึง { $until } คุณไม่ต้องทำอะไร แต่ถ้าผู้ดูแลระบบไม่รู้เรื่องนี้ ต้องแจ้งให้ทราบภายในวันนี้
notice-own-name-key = รายชื่อองค์กรภาคีให้ชื่อของสำนักงานนี้แก่กุญแจที่สำนักงานนี้ไม่มี โปรดโทรหาผู้ดูแลระบบทันที ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน ข้อมูลที่นี่ปลอดภัย และจนกว่าเรื่องนี้จะเรียบร้อย จะไม่แจ้งแก่ผู้ใดว่าผู้รับบริการเป็นใคร
notice-own-name-revoked = รายชื่อองค์กรภาคีระบุว่าสำนักงานนี้ถูกเพิกถอน โปรดโทรหาผู้ดูแลระบบทันที ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน ข้อมูลที่นี่ปลอดภัย
notice-own-name-suspended = รายชื่อองค์กรภาคีระบุว่าสำนักงานนี้ถูกระงับชั่วคราว โปรดโทรหาผู้ดูแลระบบทันที ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน ข้อมูลที่นี่ปลอดภัย
notice-asked-key = ได้ขอกุญแจประจำตัวใหม่ของสำนักงานนี้จากผู้ดูแลระบบแล้ว
notice-came-back = ข้อความ { $count } รายการถูกส่งกลับมา: { $partner } ถูกเพิกถอนก่อนที่จะรับไป ข้อความเก็บไว้ที่นี่และไม่มีผู้อื่นได้อ่าน โปรดเลือกองค์กรภาคีอื่นสำหรับแต่ละรายการ
notice-quarantined = ข้อความ { $count } รายการของ { $partner } มาถึงในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น: เก็บไว้แต่ไม่นับว่ามีผล โปรดโทรหา { $partner }
notice-in-doubt = การส่งต่อ { $count } รายการอาศัยสิ่งที่ { $partner } แจ้งในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น โปรดโทรหา { $partner } ก่อนทำสิ่งอื่นในรายการเหล่านี้
notice-custody = ศูนย์รับส่งข้อมูลให้ใบรับที่ไม่ถูกต้อง ({ $code }) โปรดโทรหาผู้ดูแลระบบ

## Lists of referrals

nav-inbox = { $due ->
    [0] กล่องขาเข้า
   *[other] กล่องขาเข้า ({ $due })
}
nav-sent = ส่งแล้ว
nav-partners = องค์กรภาคี
nav-files = แฟ้ม
nav-search = ค้นหา
nav-reports = รายงาน
nav-settings = ตั้งค่า
nav-audit = ประวัติการใช้งาน
nav-queue = คิว
inbox-heading = กล่องขาเข้า
sent-heading = ส่งแล้ว
part-ours = สำนักงานนี้ต้องดำเนินการ ({ $count })
part-theirs = รอผู้อื่น ({ $count })
part-over = ปิดแล้ว ({ $count })
list-reference = เลขอ้างอิง
list-from = จาก
list-to = ถึง
list-services = บริการ
list-urgency = ความเร่งด่วน
list-due = กำหนดเวลา
list-state = สถานะ
due-here = { $what }: ภายใน { $until } ({ $left })
due-there = องค์กรภาคี: { $what } ภายใน { $until } ({ $left })
due-deliver = รับข้อมูล
due-open = เปิดดู
due-decide = ตอบรับหรือปฏิเสธ
due-reply = ตอบคำถาม
due-late_approval = ผู้อนุมัติคนที่สอง
due-follow_up = รายงานความเป็นอยู่ของผู้รับบริการ
due-confirm = ยืนยันการสิ้นสุด
due-resolve = จัดการเรื่องการถอนความยินยอม
left-moment = เหลือไม่ถึงหนึ่งนาที
left-minutes = เหลือ { $count } นาที
left-hours = เหลือ { $count } ชั่วโมง
left-days = เหลือ { $count } วัน
over-moment = เกินกำหนด
over-minutes = เกินกำหนด { $count } นาที
over-hours = เกินกำหนด { $count } ชั่วโมง
over-days = เกินกำหนด { $count } วัน

## States of a referral

state-returned = ส่งกลับมาให้แก้ไข
state-pending-approval = รอผู้อนุมัติคนที่สอง
state-not-arrived = ยังมาไม่ครบ
state-queued = กำลังส่ง
state-delivered = ถึงแล้ว ยังไม่เปิด
state-acknowledged = เปิดแล้ว
state-info_requested = มีคำถาม
state-accepted = ตอบรับ
state-accepted_in_part = ตอบรับบางส่วน
state-declined = ปฏิเสธ
state-redirect_proposed = ปฏิเสธ และเสนอองค์กรภาคีอื่น
state-expired = หมดเวลา
state-recalled = เรียกคืนแล้ว
state-identity_requested = ขอทราบตัวตน
state-identity_disclosed = แจ้งตัวตนแล้ว
state-handover_planned = นัดรับส่งตัวแล้ว
state-received = อยู่กับองค์กรภาคีแล้ว
state-handover_failed = ไม่ได้มาตามนัดรับส่งตัว
state-in_service = กำลังได้รับบริการ
state-completed = เสร็จสิ้น
state-frozen = หยุดไว้ก่อน
state-erased = ลบแล้ว

## Steps of a referral

step-submit = ยื่นการส่งต่อแล้ว
step-delivered = ถึงแล้ว
step-acknowledge = เปิดแล้ว
step-ask = ถามคำถาม
step-answer = ตอบคำถาม
step-say = ข้อความ
step-accept = ตอบรับ
step-accept_in_part = ตอบรับบางส่วน
step-decline = ปฏิเสธ
step-redirect = เสนอองค์กรภาคีอื่น
step-recall = เรียกคืน
step-expire = หมดเวลา
step-reopen = ส่งอีกครั้ง
step-approve_late = ผู้อนุมัติคนที่สองอนุมัติแล้ว
step-detail = แจ้งเพิ่มเติมหลังตอบรับ
step-ask_identity = ขอทราบตัวตน
step-refuse_identity = ไม่แจ้งตัวตน
step-release_identity = แจ้งตัวตนแล้ว
step-identity_opened = เปิดดูตัวตนแล้ว
step-plan = เสนอการรับส่งตัว
step-agree_plan = ตกลงการรับส่งตัว
step-received = รับตัวผู้รับบริการแล้ว
step-handover_failed = ผู้รับบริการไม่ได้มา
step-close = ปิดการส่งต่อแล้ว
step-start_service = เริ่มให้บริการ
step-follow_up = รายงานเกี่ยวกับผู้รับบริการ
step-finish = เสนอการสิ้นสุด
step-complete = ยืนยันการสิ้นสุด
step-withdraw = ถอนความยินยอม
step-erased = ลบแล้ว
step-held = เก็บไว้ด้วยเหตุผลทางกฎหมาย
step-resume = ดำเนินการต่อ
step-heartbeat = สัญญาณว่ายังใช้งานอยู่
step-gap = ขอข้อความที่ขาดไป
step-reseal = ขอให้ส่งมาใหม่
step-restored = กู้คืนสำนักงานแล้ว
step-resync = ส่งประวัติแล้ว
step-nothing = ไม่มี

## One referral

referral-from = จาก { $partner }
referral-to = ถึง { $partner }
referral-unopened = ยังไม่มีใครเปิดดูที่นี่ เมื่อเปิดแล้ว { $partner } จะได้รับแจ้งว่าเปิดแล้วและใครเป็นผู้รับผิดชอบ
referral-open = เปิดดู
referral-was-told = สิ่งที่สำนักงานนี้ได้รับแจ้ง
referral-was-sent = สิ่งที่ส่งไป
referral-details = หลังตอบรับ
referral-masked = ปิดบังไว้ เพื่อไม่ให้ผู้อื่นอ่านไปด้วย
referral-show = แสดงหนึ่งนาที
referral-shown = จะปิดบังอีกครั้งในหนึ่งนาที
referral-mask = ปิดบังทันที
alert-frozen = หยุดไว้ก่อน: ความยินยอมถูกถอนแล้ว ห้ามใช้ข้อมูลใด ๆ ของรายการนี้ ผู้ประสานงานหลักหรือหัวหน้างานของแต่ละสำนักงานต้องจัดการให้เรียบร้อย
alert-in-doubt = ข้อมูลบางส่วนมาจาก { $partner } ในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น โปรดโทรหา { $partner } ก่อนทำสิ่งอื่น
alert-second-person = รอผู้อนุมัติคนที่สองของสำนักงานนี้
alert-erased = ข้อมูลของบุคคลที่เคยแจ้งไว้ถูกลบจากที่นี่แล้ว
alert-never-tell = ห้ามแจ้งแก่ { $whom } โดยเด็ดขาด ข้อกำหนดของความยินยอมนี้ผูกพันสำนักงานนี้ด้วย
alert-not-left = ตัดสินใจแล้วที่นี่และยังไม่ได้ส่งออก: { $step }
fact-answers = ผู้รับผิดชอบ
fact-contact = ผู้ติดต่อ
fact-deputy = ผู้ทำการแทน
fact-signed = ลงนามโดย
fact-question = คำถาม
fact-declined = เหตุผลที่ปฏิเสธ
fact-recalled = เหตุผลที่เรียกคืน
fact-said = { $by } แจ้งว่า
timeline-heading = ลำดับเหตุการณ์
timeline-when = เมื่อใด
timeline-who = ใคร
timeline-what = อะไร
timeline-outcome = ลงนาม
outcome-applied = ตรวจแล้ว
outcome-superseded = ตรวจแล้ว มาช้าเกินกว่าจะมีผล
outcome-waiting = ตรวจแล้ว รอสิ่งที่ต้องมาก่อน
outcome-in-doubt = มีข้อสงสัย

## What can be done with a referral

act-accept = ตอบรับ
act-accept-explained = { $partner } จะได้รับแจ้ง และข้อมูลเพิ่มเติมเกี่ยวกับบุคคลจะตามมา นับจากนั้นสำนักงานนี้จะรับผิดชอบสิ่งที่ตอบรับ
act-accept-do = ตอบรับ
act-services = บริการที่สำนักงานนี้ให้
act-persons = บุคคล
act-ask = ถามคำถาม
act-ask-explained = คำถามจะส่งไปยัง { $partner } เวลาตอบของฝ่ายนั้นเริ่มนับ และเวลาของสำนักงานนี้หยุดนับระหว่างนั้น
act-ask-do = ถาม
act-topic = เรื่องอะไร
act-decline = ปฏิเสธ
act-decline-explained = { $partner } จะได้รับแจ้งเหตุผล แล้วเลือกองค์กรภาคีอื่น การส่งต่อที่ปฏิเสธแล้วจะตอบรับภายหลังไม่ได้
act-decline-do = ปฏิเสธ
act-reason = เหตุผล
act-say = ส่งข้อความ
act-say-explained = ข้อความจะไปถึง { $partner } และไม่เป็นการตัดสินใจใด ๆ อย่าเอ่ยชื่อใคร หรือสิ่งใดที่ทำให้ตามหาตัวได้
act-say-do = ส่ง
act-text = ข้อความ
act-text-hint = ไม่เกิน 600 ตัวอักษร จะมีการตรวจก่อนส่งออก
act-recall = เรียกคืน
act-recall-explained = { $partner } ต้องหยุดและไม่ใช้ข้อมูลใดของรายการนี้อีก สิ่งที่อ่านไปแล้วย้อนคืนไม่ได้
act-recall-do = เรียกคืน
act-type-reference = พิมพ์ { $reference } เพื่อยืนยัน
act-back = กลับ
of-a-thing = { $of }: { $what }
done-accept = ตอบรับแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-ask = ถามแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-decline = ปฏิเสธแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-say = เขียนข้อความแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-recall = เรียกคืนแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
error-nothing-chosen = ยังไม่ได้เลือกอะไร
error-nothing-chosen-next = เลือกอย่างน้อยหนึ่งรายการในแต่ละส่วน
error-nothing-typed = ยังไม่ได้พิมพ์ข้อความ
error-nothing-typed-next = เขียนข้อความ หรือย้อนกลับ
error-reference-not-typed = สิ่งที่พิมพ์ไม่ตรงกับที่แสดงไว้ข้างบน
error-reference-not-typed-next = พิมพ์ให้ตรงเพื่อยืนยัน หรือย้อนกลับ
error-settlement-words = มีบางจุดที่ยังไม่ได้ใส่คำ หรือเหตุผลสั้นเกินไป
error-settlement-words-next = เขียนสิ่งที่จะใช้แทน หรือเหตุผลที่คงไว้
error-no-such-act = ไม่มีหน้านี้สำหรับการส่งต่อ
error-no-such-referral = สำนักงานนี้ไม่มีการส่งต่อรายการนี้
error-no-such-partner = นี่ไม่ใช่รหัสขององค์กรภาคี

## Passages that may tell who a person is

findings-heading = มี { $count } จุดที่อาจบอกได้ว่าบุคคลเป็นใคร
findings-explained = ยังไม่มีอะไรส่งออก โปรดจัดการให้ครบทุกจุด
findings-replace = ใช้ { $words } แทน
findings-generalise = ใช้คำข้างล่างแทน
findings-keep = คงไว้ ด้วยเหตุผลที่เขียนข้างล่าง
findings-words = คำที่ใช้แทนหรือเหตุผล

## A new referral

new-heading = การส่งต่อใหม่
new-step = ขั้นที่ { $step } จาก 4
new-file = เลือกแฟ้มที่จะใช้ทำการส่งต่อ
new-no-file = ไม่มีแฟ้มที่คุณส่งต่อได้
file-number = แฟ้ม
file-to = จัดทำเพื่อส่งถึง
file-opened = เปิดแฟ้มเมื่อ
file-persons = บุคคล
new-continue = ต่อไป
new-partner = เลือกองค์กรภาคีที่จะรับแฟ้ม { $number }
new-can-take = องค์กรภาคีที่รับได้
new-cannot-take = องค์กรภาคีที่รับไม่ได้
obstacle-revoked = ไม่ได้ร่วมงานแล้ว
obstacle-suspended = ถูกระงับชั่วคราว: จะไม่ได้รับสิ่งใดจนกว่าจะกลับมาร่วมงาน
obstacle-service_not_offered = ไม่มีบริการใดตามที่ขอ
obstacle-outside_area = ไม่ได้ทำงานในพื้นที่ที่ผู้รับบริการจะไป
obstacle-kind_not_taken = ไม่รับการส่งต่อประเภทนี้
obstacle-sex_not_taken = ไม่รับบุคคลเพศนี้
obstacle-age_not_taken = ไม่รับบุคคลวัยนี้
obstacle-no_capacity = ไม่มีที่ว่าง หรือมีไม่พอ
obstacle-closed = ปิดทำการวันนี้
remark-no_profile = ยังไม่ได้แจ้งว่ารับอะไรได้
remark-profile_over = สิ่งที่แจ้งไว้ล้าสมัยแล้ว โปรดสอบถาม
remark-no_key_this_week = ยังไม่มีกุญแจสำหรับสัปดาห์นี้ รายการจึงต้องรอ
remark-frozen = หยุดไว้ก่อนจนกว่าจะมีผู้พูดคุยกับองค์กรนี้
remark-without_services = ไม่มีบริการบางอย่างตามที่ขอ
remark-language = ไม่ได้ทำงานด้วยภาษาของการส่งต่อนี้
remark-closed_today = ปิดทำการวันนี้
new-need = สิ่งที่ขอจาก { $to } และสิ่งที่ผู้รับบริการยินยอม
new-need-heading = ความต้องการ
new-consent-heading = ความยินยอม
new-findings-follow = มี { $count } จุดที่อาจบอกได้ว่าบุคคลเป็นใคร จะจัดการในขั้นถัดไป
new-phoned = ได้โทรแจ้งเหตุฉุกเฉินนี้แก่ { $to } แล้ว
new-basis = เหตุผลที่อาศัยฐานอื่นนอกจากความยินยอม สำหรับผู้อนุมัติคนที่สอง
check-heading = ตรวจก่อนส่ง
check-explained = นี่คือสิ่งที่จะส่งถึง { $to } โดยอ่านจากข้อมูลชุดเดียวกับที่ปิดผนึก
check-second = ผู้อนุมัติคนที่สองของสำนักงานนี้ต้องดูก่อนส่งออก หรือดูหลังส่งออกหากเป็นเหตุฉุกเฉิน: { $why }
check-hash = รหัสกำกับของข้อมูลชุดนี้:
check-send = ส่งถึง { $to }
check-settle = ตรวจอีกครั้ง
column-file = แฟ้มของคุณ (อยู่ที่นี่)
column-stay = { $count } ช่องอยู่ที่นี่
column-told = แจ้งเป็น: { $rule }
column-read = { $to } จะอ่านได้
column-hub = ศูนย์รับส่งข้อมูลเห็นได้
hub-from = จาก
hub-to = ถึง
hub-size = ขนาด
hub-size-padded = ไม่เกิน { $size } (เติมให้เต็มเพื่อปิดบังขนาดจริง)
hub-when = เมื่อใด
hub-kept = เก็บไว้
hub-kept-days = จนกว่าจะมีผู้รับ ไม่เกิน { $count } วัน
hub-text = ข้อความ
hub-nothing = ไม่เห็นเลย
second-minor = มีผู้ที่อายุต่ำกว่า 18 ปี หรืออาจต่ำกว่า
second-non_consent_basis = อาศัยฐานอื่นนอกจากความยินยอม
second-rare_combination = อาจมีผู้จำบุคคลได้จากลักษณะที่พบได้ยาก
second-safe_summary = มีข้อความที่เขียนเอง
second-emergency = เป็นเหตุฉุกเฉิน
second-kept = มีจุดที่คงไว้
done-sent = บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-drafted = ร่างไว้แล้ว ยังไม่มีอะไรส่งออก: ต้องให้ผู้อนุมัติคนที่สองของสำนักงานนี้อนุมัติก่อน
done-told = บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-withdrawn = ถอนความยินยอมแล้ว: นับจากนี้ห้ามใช้ข้อมูลใดของรายการนี้ แม้ขณะที่เชื่อมต่อไม่ได้

## More for a partner

act-disclose = แจ้งเพิ่มเติม
stages-explained = สิ่งที่ { $partner } รู้ในแต่ละขั้น
stages-what = ขั้น
stages-next = ต่อไป
stages-look = ดูรายละเอียด
stage-1 = ความต้องการและข้อมูลคร่าว ๆ
stage-2 = สิ่งที่ต้องรู้เพื่อช่วยเหลือ โดยไม่มีชื่อ
stage-3 = ผู้รับบริการเป็นใคร
stage-told = แจ้งแล้ว
stage-possible = แจ้งได้แล้ว
stage-not-yet = ยังแจ้งไม่ได้
error-no-such-stage = ไม่มีขั้นนี้

## The second person

act-approve = ตรวจดูในฐานะผู้อนุมัติคนที่สอง
approve-explained = { $by } ร่างสิ่งนี้ถึง { $to } ผู้ร่างอนุมัติเองไม่ได้
approve-late = ส่งออกไปแล้ว เพราะเป็นเหตุฉุกเฉิน
approve-basis = อาศัยฐานอื่นนอกจากความยินยอม เพราะ
approve-kept = คงไว้ เพราะ
approve-reader = ผู้อ่าน
approve-reader-until = { $officer } คนเดียว ถึง { $until }
approve-files = ไฟล์ที่ไปด้วย
approve-do = อนุมัติ
approve-reason = เหตุผลที่ส่งกลับ
approve-return = ส่งกลับ
done-approved = อนุมัติแล้ว บันทึกไว้ที่นี่แล้ว และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
done-returned = ส่งกลับแล้ว ยังไม่มีสิ่งใดออกไป

## Consent taken back

act-withdraw = ถอนความยินยอม
withdraw-explained = ผู้รับบริการขอถอนความยินยอม ไม่ต้องมีเหตุผล จะขอให้ { $partner } หยุด และแจ้งว่าได้ทำอย่างไรกับข้อมูลที่มีอยู่
withdraw-holds = สิ่งที่ { $partner } ได้รับแจ้งแล้ว:
withdraw-limits = สิ่งที่อ่านไปแล้วย้อนคืนไม่ได้ และไม่มีใครลบข้อมูลในคอมพิวเตอร์ของสำนักงานอื่นได้ คำยืนยันของสำนักงานนั้นมีการลงนามและแสดงไว้ที่นี่
withdraw-scope = สิ่งที่ถอน
withdraw-everything = ทั้งหมด
withdraw-later = ทั้งหมด ยกเว้นความต้องการและข้อมูลคร่าว ๆ
withdraw-identity = ข้อมูลว่าผู้รับบริการเป็นใคร
withdraw-do = ถอนความยินยอม

## Queue

queue-heading = คิว
queue-empty = ไม่มีสิ่งที่รอส่ง
queue-what = รายการ
queue-state = อยู่ที่
queue-waits = รออะไร
queue-next = ใครดำเนินการต่อ
queue-since = ตัดสินใจเมื่อ
queue-tries = จำนวนครั้งที่ลอง
queue-retry = ลองส่งทั้งหมดทันที
queue-here = รออยู่ที่นี่
queue-at-hub = อยู่ที่ศูนย์รับส่งข้อมูล
queue-came-back = ถูกส่งกลับมา
queue-carried = { $state } และอยู่ในชุดข้อมูลที่ส่งเป็นไฟล์เมื่อ { $at }
queue-next-try = { $tries } ครั้ง (ครั้งถัดไป { $at })
queue-draft = ร่าง
queue-has-left = ส่งออกแล้ว
waits-second-person = ผู้อนุมัติคนที่สอง
waits-connection = การเชื่อมต่อครั้งถัดไป
waits-directory = ข้อมูลล่าสุดว่าใครอยู่ในเครือข่าย
waits-key = องค์กรภาคี ซึ่งยังไม่มีกุญแจสำหรับสัปดาห์นี้ โปรดโทรหา
waits-resync = องค์กรภาคี ให้ส่งข้อมูลตั้งแต่การสำรองครั้งก่อน
waits-repair = ให้มีคนจัดการ: สำนักงานนี้เป็นสำเนาเก่า โปรดแจ้งผู้ดูแลระบบ
waits-not-active = ให้มีคนจัดการ: องค์กรภาคีไม่ได้ร่วมงานอยู่ โปรดเรียกคืน
waits-new-key = 72 ชั่วโมง และให้มีคนจัดการ: องค์กรภาคีมีกุญแจใหม่ โปรดเทียบเลขยืนยัน
waits-own-name = ผู้ดูแลระบบ: รายชื่อองค์กรภาคีระบุข้อมูลของสำนักงานนี้ไม่ถูกต้อง โปรดโทรหา
waits-suspended = ผู้ดูแลระบบ ให้องค์กรภาคีที่ถูกระงับชั่วคราวกลับมาร่วมงาน ไม่มีอะไรสูญหาย
waits-not-compared = ให้มีคนจัดการ: ยังไม่ได้เทียบเลขยืนยันขององค์กรภาคี
waits-busy = ศูนย์รับส่งข้อมูล ซึ่งขณะนี้เต็ม
waits-refused = ศูนย์รับส่งข้อมูล ซึ่งขณะนี้ไม่รับ
waits-recipient = องค์กรภาคี ให้มารับไป
waits-returned = ให้มีคนจัดการ: ไม่มีผู้รับสองครั้งแล้ว โปรดโทรหาองค์กรภาคี
waits-revoked = ให้มีคนจัดการ: องค์กรภาคีถูกเพิกถอนและไม่เคยได้รับ โปรดเลือกองค์กรอื่น
next-office = สำนักงานนี้
next-approver = หัวหน้างานที่ไม่ใช่ { $not }
next-line = การเชื่อมต่อกับศูนย์รับส่งข้อมูล
next-administrator = ผู้ดูแลระบบของเครือข่าย
done-retry = จะลองส่งทั้งหมดเมื่อเชื่อมต่อครั้งถัดไป

## Partners

partners-heading = องค์กรภาคี
partners-partner = รหัสองค์กรภาคี
partners-state = สถานะ
partners-key = มีกุญแจสำหรับสัปดาห์นี้
partners-number = เลขยืนยัน
partners-takes = สิ่งที่รับ
partners-us = สำนักงานนี้
partner-active = ร่วมงานอยู่
partner-revoked = ถูกเพิกถอน
partner-suspended = ถูกระงับชั่วคราว
partner-new-key = กุญแจใหม่ ยังพักไว้
partner-frozen = หยุดไว้ก่อน
partner-no-profile = ยังไม่ได้แจ้ง
partner-not-counted = มาถึงในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น เก็บไว้แต่ไม่นับว่ามีผล
trust-not-compared = ยังไม่ได้เทียบเลขยืนยัน
trust-compared = { $by } เทียบเลขยืนยันแล้วเมื่อ { $at }
trust-differed = เลขยืนยันไม่ตรงกัน! พิมพ์โดย { $by } เมื่อ { $at }
takes-services = บริการ
takes-places = พื้นที่ทำงาน
takes-kinds = ประเภทการส่งต่อ
takes-sexes = เพศที่รับ
takes-ages = อายุ
takes-languages = ภาษา
compare-heading = เทียบเลขยืนยัน
compare-ours = เลขยืนยันของ { $us } (สำนักงานนี้) สำหรับอ่านให้ { $partner } ฟัง:
compare-theirs = เลขยืนยันของ { $partner } ตามที่เทียบไว้:
compare-type = พิมพ์สิ่งที่ { $partner } อ่านให้ฟัง
compare-telephone = โทรหา { $partner } ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน อย่าใช้หมายเลขที่มากับข้อความ
compare-group = กลุ่มที่ { $number } จาก 5
compare-do = เทียบ
done-compared = เลขยืนยันตรงกัน เลขตรวจสอบถูกต้อง
error-number-form = เลขยืนยันมี 5 กลุ่ม กลุ่มละ 5 หลัก
error-number-form-next = ขอให้อ่านอีกครั้ง แล้วพิมพ์ให้ครบ
error-number-mistyped = มีบางตัวที่อ่าน ฟัง หรือพิมพ์ผิด จึงยังไม่ได้เทียบ
error-number-mistyped-next = ขอให้อ่านอีกครั้ง
error-number-differs = นี่คือเลขยืนยันของกุญแจอื่น
error-number-differs-next = เชื่อมต่อแล้วเทียบอีกครั้ง หากยังไม่ตรง โปรดโทรหาผู้ดูแลระบบ

## Fields of a record

yes = ใช่
no = ไม่ใช่
field-kind = ประเภท
field-reason = เหตุผล
field-urgency = ความเร่งด่วน
field-prepared_on = จัดทำเมื่อ
field-trafficking_status = ผลการพิจารณา
field-trafficking_status_by = พิจารณาโดย
field-survivor_count = จำนวนผู้รับบริการ
field-rare_combination = มีลักษณะรวมกันที่พบได้ยาก
field-generalisation_level = เกณฑ์การลดรายละเอียด
field-services = บริการ
field-services_requested = บริการที่ขอ
field-service = บริการ
field-needed_by = ต้องการภายใน
field-persons = บุคคล
field-pid = เลขที่
field-role = บทบาท
field-sex = เพศ
field-nationality = สัญชาติ
field-minor = อายุต่ำกว่า 18 ปี
field-age_band = อายุ
field-age_basis = ที่มาของอายุ
field-assessment_methods = วิธีประเมินอายุ
field-languages_t1 = ภาษา
field-minority_language = พูดภาษาที่มีผู้ใช้น้อย
field-exploitation = สถานการณ์
field-types = รูปแบบ
field-country = ประเทศ
field-means_of_control = วิธีควบคุม
field-sector = ประเภทกิจการ
field-recruited_on = เริ่มเมื่อ
field-from = จาก
field-to = ถึง
field-recruitment_relation = ผู้รับบริการรู้จักในฐานะ
field-minor_when_trafficked = ขณะนั้นอายุต่ำกว่า 18 ปี
field-risk_flags = ความเสี่ยง
field-risk_level = ระดับความเสี่ยง
field-risk_assessed_on = ประเมินความเสี่ยงเมื่อ
field-constraints = สิ่งที่ต้องปฏิบัติตาม
field-documents = เอกสาร
field-type = ชนิด
field-held_by = ผู้ถือ
field-authenticity = ความแท้จริง
field-false_particulars = รายการที่เป็นเท็จ
field-safe_contact = มีผู้ติดต่อที่ปลอดภัย
field-area = พื้นที่
field-schema = ชนิดของแฟ้ม
field-code = ภาษา
field-best_interest = ประโยชน์สูงสุด
field-children_count = จำนวนบุตร
field-care_arrangement = การดูแล
field-migration_status = สถานะการพำนัก
field-relation_to = เกี่ยวข้องกับ
field-relation = ความสัมพันธ์
field-consents = ความยินยอม
field-id = เลขที่
field-giver = ให้โดย
field-basis = ฐานทางกฎหมาย
field-covers = ครอบคลุม
field-purposes = เพื่อ
field-tiers = ระดับ
field-withhold_from = ห้ามแจ้งแก่
field-valid_until = ใช้ได้ถึง
field-status = สถานะ
field-attachments = ไฟล์แนบ
field-count = จำนวน
field-proceedings = กระบวนการทางกฎหมาย
field-stage = ขั้น
field-safe_summary = สรุป
field-handover_mode = การรับส่งตัว
field-working_language = ภาษาที่ใช้ระหว่างสำนักงาน
field-contact = ผู้ติดต่อ
field-deputy = ผู้ทำการแทน
field-text = ข้อความ
field-age_when_trafficked = อายุขณะนั้น
field-police_report_no = เลขที่รับแจ้งเรื่อง
field-police_station = สถานที่แจ้งเรื่อง
field-referral = การส่งต่อ
field-case = แฟ้ม
field-legal = กฎหมาย
new-no-file-next = สร้างแฟ้มใหม่ นำเข้าแฟ้ม หรือขอให้ผู้รับผิดชอบแฟ้มเป็นผู้ส่งต่อ
queue-referral = การส่งต่อ
approve-another = คุณเป็นผู้ร่างสิ่งนี้ ต้องให้คนอื่นอนุมัติ
kept-no-words = ไม่มีข้อความที่กรอกไว้ สิ่งที่เลือกไว้จะกลับมาเมื่อเปิดแบบฟอร์มอีกครั้ง
