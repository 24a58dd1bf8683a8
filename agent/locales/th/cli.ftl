# The command line. In Thai codes stand as they are typed; in every other language by their names. Not yet read by a native reader.
# What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = ข้อผิดพลาด:
cli-next = ต่อไป: { $next }
cli-code = รหัส: { $code }
cli-never = ไม่เคย
cli-this-office = สำนักงานนี้
cli-and = { $one } และ { $other }
cli-same-again = คำสั่งเดิมโดยไม่มี --dry-run
cli-leaves = บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
cli-warning = คำเตือน: { $text }
cli-less-than-an-hour-ago = ไม่ถึงหนึ่งชั่วโมงก่อน
cli-hours-ago = { $count } ชั่วโมงก่อน
cli-days-ago = { $count } วันก่อน

## Heads of tables

cli-head-ref = เลขอ้างอิง
cli-head-partner = องค์กรภาคี
cli-head-state = สถานะ
cli-head-urgency = ความเร่งด่วน
cli-head-to-act = ผู้ดำเนินการ
cli-head-due = กำหนดเวลา
cli-head-when = เมื่อใด
cli-head-step = ขั้นตอน
cli-head-by = โดย
cli-head-outcome = ผล
cli-head-decided = ตัดสินใจเมื่อ
cli-head-to = ถึง
cli-head-from = จาก
cli-head-waits-for = รออะไร
cli-head-attachment = ไฟล์แนบ
cli-head-way = ทิศทาง
cli-head-done = เสร็จแล้ว
cli-head-size = ขนาด
cli-head-case = แฟ้ม
cli-head-opened = เปิดเมื่อ
cli-head-persons = บุคคล
cli-head-can-seal = ปิดผนึกถึงได้
cli-head-number = เลขยืนยัน
cli-head-takes = สิ่งที่รับ
cli-head-at-hub = ที่ศูนย์รับส่งข้อมูล
cli-head-here = ที่นี่
cli-head-there = ที่นั่น
cli-head-what = รายการ
cli-head-over-since = พ้นเวลาตั้งแต่
cli-head-name = ชื่อ
cli-head-type = ชนิด
cli-head-bytes = ไบต์
cli-head-read = อ่านแล้ว
cli-head-found = สิ่งที่พบ
cli-head-removed = ตัดออก
cli-head-count = จำนวน
cli-head-roles = หน้าที่
cli-head-until = ใบรับรองใช้ได้ถึง

## Asking

cli-passphrase = วลีรหัสผ่าน:
cli-passphrase-of = วลีรหัสผ่านของ { $what }:
cli-new-passphrase = วลีรหัสผ่านใหม่ สี่หรือห้าคำ:
cli-same-passphrase = พิมพ์ซ้ำอีกครั้ง:
cli-type-yes = พิมพ์ yes:
cli-no-terminal = ไม่มีหน้าจอคำสั่งให้ถาม { $instead }
cli-give-yes = ใส่ --yes
cli-approve-this = อนุมัติตามนี้ทุกอย่างหรือไม่

## Lists of referrals, and one of them

cli-a-supervisor = หัวหน้างานที่ไม่ใช่ { $not }
cli-late-given = ให้โดย { $by } เมื่อ { $at }
cli-late-until = { $state } ภายใน { $until }
cli-due-line = { $state }: { $what }, { $by } ภายใน { $until }
cli-due-due = ถึงกำหนด
cli-due-half_over = ผ่านไปครึ่งหนึ่ง
cli-due-overdue = เกินกำหนด
cli-due-alarm = เตือนภัย
cli-telephone = โทรหา { $partner }
cli-hint-deliver = ดูว่ามีผู้รับไปแล้วหรือไม่: saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral } หรือ ask หรือ decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = รายงานความเป็นอยู่ของผู้รับบริการ
cli-hint-confirm = ยืนยันการสิ้นสุด
cli-hint-resolve = จัดการเรื่องการถอนความยินยอม
cli-show-from = { $referral } จาก { $partner }: { $state }
cli-show-to = { $referral } ถึง { $partner }: { $state }
cli-show-due = { $line } สำนักงานนี้ต้องดำเนินการ
cli-show-who-acts = { $line } ผู้ต้องดำเนินการคือ { $who }
cli-show-not-left = { $step } ของสำนักงานนี้ยังไม่ได้ส่งออก
cli-show-frozen = หยุดไว้ก่อน: ความยินยอมถูกถอนแล้ว ห้ามใช้ข้อมูลใด ๆ ของรายการนี้ ผู้ประสานงานหลักหรือหัวหน้างาน
cli-show-frozen-settle = ของแต่ละสำนักงานต้องจัดการ: saphan-agent erasures
cli-show-erased = ข้อมูลของบุคคลที่เคยแจ้งไว้ถูกลบจากที่นี่แล้ว
cli-show-identity-erased = ตัวตนของบุคคลถูกลบจากที่นี่แล้ว
cli-show-history = ลำดับเหตุการณ์
cli-show-in-doubt = { $outcome } มีข้อสงสัย
cli-show-doubt = ! ข้อมูลบางส่วนมาจาก { $partner } ในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น โปรดโทรหา { $partner } ก่อนทำสิ่งอื่น
cli-show-sent = สิ่งที่ส่งไป
cli-show-details = หลังตอบรับ
cli-show-not-left-yet = ยังไม่ได้ส่งออก
cli-next-approve = saphan-agent approve { $referral } หรือ return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral } หรือ ask หรือ decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3 หรือ refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR แล้ว open-identity { $referral } --as OFFICER
cli-next-close = { $command } หรือ close
cli-next-agree = saphan-agent agree { $referral } หรือ plan ใหม่
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME หรือ not-received
cli-next-not-received = saphan-agent not-received { $referral } --outcome OUTCOME หากผู้รับบริการไม่มา
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME หรือ finish
cli-next-confirm-later = saphan-agent confirm { $referral } หลังจาก finish 14 วัน
cli-identity-asked = { $officer } ขอเพื่อ { $purpose }
cli-identity-released = { $asked } แจ้งแล้ว เปิดได้ถึง { $until }
cli-identity-opened = { $asked } เปิดแล้ว
cli-identity-glass = { $asked } เปิดโดยไม่มีผู้อนุมัติคนที่สอง ด้วยกุญแจสำหรับเหตุฉุกเฉิน
field-responsible = ผู้รับผิดชอบ
field-question = คำถาม
field-answer = คำตอบ
field-accepted = ตอบรับ
field-identity = ตัวตน
field-returned = เหตุผลที่ส่งกลับ
field-although = ยังส่งไป เพราะ
field-late_approval = ผู้อนุมัติคนที่สอง
field-signed_by = ลงนามโดย
field-plan_agreed = ตกลงการรับส่งตัวแล้ว
field-plan_open = เสนอการรับส่งตัวแล้ว
field-handovers = การรับส่งตัว
field-outcome = ผล
field-at = เมื่อ
field-by = โดย
field-mode = อย่างไร
field-place = ที่ไหน
field-follow_ups = รายงาน
field-closing_report = การสิ้นสุด
field-closed = ปิดแล้ว
field-redirect = เสนอองค์กรภาคีอื่น
field-on = วันที่
field-occasion = โอกาส

## What was decided

cli-step-possible = ทำ { $step } ต่อที่นี่ได้ แล้ว { $referral } จะเป็น: { $state }
cli-step-done = { $referral }: { $state } บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
cli-never-tell = ห้ามแจ้งแก่: { $whom } ข้อกำหนดของความยินยอมผูกพันสำนักงานนี้ด้วย

## Referring, and telling more

cli-refer-reads = { $to } จะอ่านสิ่งนี้ และไม่อ่านสิ่งอื่น:
cli-refer-hub = ศูนย์รับส่งข้อมูลเห็นได้:
cli-hub-from = จาก   { $from }
cli-hub-to = ถึง   { $to }
cli-hub-size = ขนาด   ไม่เกิน { $size } (เติมให้เต็ม)
cli-hub-when = เมื่อใด   { $day }
cli-hub-kept = เก็บไว้   จนกว่าจะมีผู้รับ ไม่เกิน { $days } วัน
cli-hub-text = ข้อความ   ไม่เห็นเลย
cli-refer-stays = อยู่ที่นี่: { $staying } จาก { $all } ช่องในแฟ้มของคุณ รวมทั้ง { $named }
cli-refer-second = ผู้อนุมัติคนที่สองต้องดู: { $reasons }
cli-refer-cannot = ตามที่ { $to } แจ้งไว้ รายการนี้รับไม่ได้: { $why }
cli-refer-hash = รหัสกำกับของข้อมูลชุดนี้: { $hash }
cli-refer-drafted = ร่างแฟ้ม { $case } ถึง { $to } เป็น { $referral } แล้ว ยังไม่มีอะไรส่งออก
cli-refer-approve = หัวหน้างานที่ไม่ได้ร่างต้องอนุมัติ: { $reasons }
cli-refer-sent = ส่งต่อแฟ้ม { $case } ถึง { $to } เป็น { $referral } แล้ว
cli-refer-sync = saphan-agent sync แล้ว: saphan-agent show { $referral }
cli-choice-nobody = ตามที่แจ้งไว้ ไม่มีองค์กรภาคีใดรับแฟ้มนี้ได้
cli-choice-can = ตามที่แจ้งไว้ องค์กรเหล่านี้รับได้:
cli-choice-cannot = องค์กรเหล่านี้รับไม่ได้:
cli-remark-over = สิ่งที่แจ้งใช้ได้ถึง { $until } โปรดสอบถาม
cli-remark-without = ไม่มีบริการ { $services }
cli-disclose-reads = องค์กรภาคีของ { $referral } จะอ่านสิ่งนี้ในระดับ { $tier }:
cli-disclose-hub = ศูนย์รับส่งข้อมูลจะเห็น
cli-disclose-hash = รหัสกำกับ { $hash }
cli-disclose-file = พร้อมไฟล์แนบ { $attachment }: { $type }, { $bytes } ไบต์
cli-disclose-drafted = ร่างระดับ { $tier } ของ { $referral } แล้ว ยังไม่มีอะไรส่งออก: ผู้อนุมัติคนที่สองต้องอนุมัติ
cli-disclose-sent = ระดับ { $tier } ของ { $referral } จะส่งออกเมื่อเชื่อมต่อครั้งถัดไป

## The second person

cli-approve-reads = { $to } จะอ่านสิ่งนี้ของ { $by } และไม่อ่านสิ่งอื่น:
cli-approve-late = อนุมัติ { $referral } แล้ว โดยระบุว่าช้า: ส่งออกไปก่อนแล้ว
cli-approve-done = อนุมัติ { $referral } แล้ว และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
cli-approve-reader = ผู้อ่านได้มีเพียง { $reader }
cli-approve-reader-until = { $officer } ถึง { $until }
cli-approve-although = { $to } แจ้งว่ารับไม่ได้ แต่ยังส่งไป เพราะ { $why }
cli-approve-basis = ไม่มีความยินยอม เพราะ { $reason }
cli-approve-kept = มีจุดที่คงไว้ เพราะ { $reason }
cli-return-done = ส่ง { $referral } กลับไปยังผู้ร่างแล้ว ไม่มีส่วนใดส่งออก

## Consent taken back, and what is kept

cli-withdraw-all = ผู้รับบริการถอนความยินยอมทั้งหมดสำหรับรายการนี้หรือไม่
cli-withdraw-part = ผู้รับบริการถอนความยินยอมส่วนนี้หรือไม่
cli-withdraw-frozen = { $referral } หยุดไว้ก่อนที่นี่ และที่ { $partner } เมื่อได้รับแล้ว
cli-withdraw-file = ถอนความยินยอมในแฟ้มแล้ว: จะไม่มีอะไรส่งออกใหม่โดยอาศัยความยินยอมนี้
cli-withdraw-settle = แต่ละสำนักงานจัดการภายใน 72 ชั่วโมง สิ่งที่อ่านไปแล้วย้อนคืนไม่ได้
cli-withdraw-next = saphan-agent sync แล้ว saphan-agent erasures
cli-resolve-done = { $referral }: { $state } และจะแจ้งองค์กรภาคี
cli-resolve-paper = ข้อมูลที่สำนักงานนี้มีอยู่ลบแล้ว แต่กระดาษ ข้อมูลที่บันทึกออกไป และข้อมูลสำรองเก่ายังอยู่ โปรดจัดการด้วย
cli-resolve-next = บอกผู้รับบริการ แล้ว saphan-agent sync
cli-erasure-open = ยังไม่ได้จัดการ
cli-erasure-erased = ลบแล้ว
cli-erasure-held = เก็บไว้
cli-erasure-resumed = ดำเนินการต่อ
cli-erasure-overdue = เกินกำหนด
cli-erasure-next = saphan-agent resolve { $referral } --erased, --hold หรือ --resume
cli-retention-nothing = ไม่มีอะไรเก็บไว้นานเกินกำหนด
cli-retention-would = จะลบสิ่งนี้
cli-retention-done = ลบสิ่งนี้แล้ว
cli-retained-identity = ตัวตน
cli-retained-content = เนื้อหา

## Queue

cli-queue-empty = ไม่มีสิ่งที่รอส่ง
cli-queue-bundle = { $state } และอยู่ในชุดข้อมูลที่ส่งเป็นไฟล์เมื่อ { $at }
cli-queue-retried = จะลองส่งเมื่อเชื่อมต่อครั้งถัดไป: { $count }
cli-transfer-under-way = กำลังส่ง
cli-transfer-at-hub = อยู่ที่ศูนย์รับส่งข้อมูล
cli-transfer-not-verified = มาถึงแล้ว ยังไม่ได้ตรวจ
cli-transfer-here = มาถึงแล้ว
cli-transfer-damaged = เสียหาย
cli-transfer-up = ออก
cli-transfer-down = เข้า
cli-transfer-ask-again = ให้มีคนจัดการ: โปรดขอให้ผู้ส่งส่งอีกครั้ง
cli-transfer-nobody = ไม่ต้องรอใคร
cli-transfer-line = การเชื่อมต่อ
cli-transfer-sender = ผู้ส่ง ซึ่งยังส่งขึ้นไม่ครบ
cli-transfer-refused = ศูนย์รับส่งข้อมูล ซึ่งขณะนี้ไม่รับ โปรดแจ้งผู้ดูแลศูนย์
cli-transfer-busy = ศูนย์รับส่งข้อมูล ซึ่งขณะนี้เต็ม

## Status

cli-status-office = สำนักงาน
cli-status-hub = ศูนย์รับส่งข้อมูล
cli-status-no-hub = ยังไม่ได้ตั้งที่อยู่
cli-status-online = เชื่อมต่อล่าสุด
cli-status-carrier = สาย
cli-status-drained = รับครบทุกรายการเมื่อ
cli-status-backup = สำรองข้อมูล
cli-status-backup-ago = { $at }, { $days } วันก่อน
cli-status-directory = รายชื่อองค์กรภาคี
cli-status-entries = { $count } รายการ ยืนยัน { $confirmed }
cli-status-waiting = รอที่นี่
cli-status-at-hub = อยู่ที่ศูนย์รับส่งข้อมูล
cli-status-bundles = อยู่ในชุดข้อมูลที่ส่งเป็นไฟล์ด้วย
cli-status-not-fresh = จะไม่ปิดผนึกสิ่งใดจนกว่าศูนย์รับส่งข้อมูลจะยืนยันรายชื่ออีกครั้ง ยกเว้นสำหรับแฟลชไดรฟ์: saphan-agent bundle export
cli-status-not-fetched = ! เหตุฉุกเฉิน { $count } รายการ สำนักงานขององค์กรภาคียังไม่ได้รับไปเป็นเวลาหนึ่งชั่วโมงแล้ว โปรดโทรหา: saphan-agent inbox --sent --due
cli-status-overdue-here = ! สำนักงานนี้เกินกำหนดในการส่งต่อ { $count } รายการ: saphan-agent inbox --due หรือ inbox --sent --due
cli-status-overdue-there = ! องค์กรภาคีเกินกำหนดในการส่งต่อ { $count } รายการ โปรดโทรหา: saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } รายการรอหัวหน้างาน: saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! เหตุฉุกเฉิน { $count } รายการส่งออกไปแล้ว หัวหน้างานเกินกำหนดมาแล้วหนึ่งวัน
cli-status-late-approvals = ! { $count } รายการเข้ามาเป็นเหตุฉุกเฉิน และผู้อนุมัติคนที่สองขององค์กรภาคียังไม่ได้อนุมัติ: saphan-agent inbox
cli-status-late-overdue = ! ในจำนวนนี้ { $count } รายการเกินกำหนดมาแล้วหนึ่งวัน โปรดโทรหาองค์กรภาคี
cli-status-unseen-glass = ! มีการเปิดแฟ้มเกินสิทธิ์ตามหน้าที่ { $count } ครั้ง หัวหน้างานกับผู้ประสานงานหลักยังรับทราบไม่ครบทั้งสองคน: saphan-agent break-glass --list
cli-status-identity-ends = ! กุญแจประจำตัวของสำนักงานนี้สิ้นสุด { $end } ขอใหม่: saphan-agent certificate renew-identity FILE
cli-alarm = เตือนภัย

## One visit to the hub

cli-sync-done = ส่งไป { $handed } รับมา { $received }
cli-sync-repeated = มาซ้ำ { $count }
cli-sync-held = เก็บไว้จนกว่าจะพิจารณาได้ { $count }
cli-sync-refused = ไม่รับ { $count }
cli-sync-still-here = ยังอยู่ที่นี่: { $referral } { $step } ถึง { $to } รอ { $what }
cli-sync-receipts = ยังอยู่ที่นี่: ใบรับและสิ่งที่คล้ายกัน { $count } รายการ
cli-sync-attachments = ไฟล์แนบที่กำลังส่ง: { $count }
cli-sync-not-empty = หมดเวลาก่อนรับครบทุกรายการ

## Files of this office

cli-file-good = { $case } เป็นแฟ้มที่ถูกต้อง บุคคล: { $persons }
cli-file-new = { $case } อยู่ในที่เก็บข้อมูลแล้ว บุคคล: { $persons }
cli-file-replaced = { $case } แทนที่แฟ้มเดิมที่มีเลขที่นี้แล้ว บุคคล: { $persons }
cli-file-fallen = ร่าง { $referral } ทำจากแฟ้มเดิมและส่งกลับแล้ว ไม่มีส่วนใดส่งออก

## Partners

cli-partner-this-office = สำนักงานนี้
cli-partner-yes = ได้
cli-partner-not-yet = ยังไม่ได้
cli-trust-not-compared = ยังไม่ได้เทียบเลขยืนยัน
cli-trust-compared = เทียบเลขยืนยันแล้ว
cli-trust-differed = เลขยืนยันไม่ตรงกัน!
cli-trust-by-on = { $said } โดย { $by } เมื่อ { $day }
cli-trust-on = { $said } เมื่อ { $day }
cli-partner-number = เลขยืนยันของ { $us } (สำนักงานนี้) สำหรับอ่านให้ { $partner } ฟัง:
cli-partner-trust = { $partner }: { $trust }
cli-partner-not-counted = มาถึงในช่วงที่กุญแจอาจตกอยู่ในมือผู้อื่น เก็บไว้แต่ไม่นับว่ามีผล:
cli-partner-same = { $partner }: เลขยืนยันตรงกัน เลขตรวจสอบถูกต้อง { $trust }
cli-partner-confirm = มีคนจาก { $partner } บอกทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อนว่าสำนักงานมีกุญแจใหม่หรือไม่
cli-partner-confirmed-held = ยืนยันกุญแจใหม่ของ { $partner } แล้ว แต่ยังพักไว้ถึง { $until }
cli-partner-confirmed = ยืนยันกุญแจใหม่ของ { $partner } แล้ว และมีผล
cli-partner-after-connection = 72 ชั่วโมงหลังการเชื่อมต่อครั้งถัดไป
cli-partner-telephone = โทรหา { $partner } ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน ฝ่ายนั้นดูเลขยืนยันของตนด้วย: saphan-agent partner show { $us }
cli-partner-group = กลุ่มที่ { $group } จาก { $groups } ตามที่ฝ่ายนั้นอ่านให้ฟัง:
cli-partner-five-digits = กลุ่มหนึ่งมีห้าหลัก
cli-partner-thaw = มีคนจาก { $partner } บอกทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อนว่าที่เก็บข้อมูลของสำนักงานนั้นเริ่มใหม่หรือไม่
cli-partner-thawed = { $partner } กลับมาร่วมงานแล้ว และจะพิจารณาสิ่งที่พักไว้
cli-partner-not-frozen = { $partner } ไม่ได้หยุดไว้
cli-profile-says = { $partner } แจ้งว่า ฉบับที่ { $number } ของวันที่ { $made } ใช้ได้ถึง { $until }:
cli-profile-over = หมดอายุแล้ว: ไม่มีใครใช้อีก
cli-profile-leaves = จะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
cli-profile-at-hub = อยู่ที่ศูนย์รับส่งข้อมูลตั้งแต่ { $at }
cli-profile-came = มาถึงเมื่อ { $at }
cli-profile-nothing = ยังไม่ได้แจ้ง
cli-profile-was-good = ใช้ได้ถึง { $until } หมดอายุแล้ว
cli-profile-short = { $services } บริการ ถึง { $until }
cli-profile-short-room = { $services } บริการ ที่ว่าง: { $room } ถึง { $until }

## Joining

cli-join-admitted = { $partner } อยู่ในเครือข่าย { $network } แล้ว
cli-join-no-way = { $partner } อยู่ในเครือข่าย { $network } แล้ว ยังไม่มีการเชื่อมต่อกับศูนย์รับส่งข้อมูล จะมาเมื่อติดต่อครั้งถัดไป
cli-join-good = คำเชิญใช้ได้: { $partner } จะขอเข้าร่วมเครือข่าย { $network }
cli-join-waiting = คำขอของ { $partner } อยู่ที่ศูนย์รับส่งข้อมูล และรอผู้ดูแลระบบของ { $network }
cli-join-next-admitted = saphan-agent sync แล้ว saphan-agent check
cli-join-next-waiting = saphan-agent number และเมื่ออ่านให้ฟังแล้ว: saphan-agent join
cli-join-at-hub = คำขออยู่ที่ศูนย์รับส่งข้อมูล กำลังรอผู้ดูแลระบบ กด Ctrl-C เพื่อหยุด ใช้ saphan-agent join เพื่อทำต่อ
cli-join-still-trying = { $trouble } ยังลองอยู่
cli-join-number = เลขยืนยันของคำขอนี้ สำหรับอ่านเมื่อผู้ดูแลระบบโทรมา:
cli-number-of = เลขยืนยันของคำขอของ { $partner } เพื่อเข้าร่วม { $network }:
cli-number-wait = รอให้ผู้ดูแลระบบโทรมา อ่านห้ากลุ่มทีละกลุ่ม ผู้ดูแลระบบจะพิมพ์ตาม อย่าอ่านให้ผู้ที่คุณไม่รู้จักเสียงหรือหมายเลขฟัง
cli-number-next = saphan-agent join ซึ่งรอคำตอบ
cli-init-can = ตั้ง { $partner } ของเครือข่าย { $network } ได้
cli-init-where = กุญแจจะอยู่ที่ { $dir } การตั้งค่าที่ { $config } คำขอที่ { $request }
cli-init-done = ตั้ง { $partner } ของเครือข่าย { $network } ที่ { $dir } แล้ว
cli-init-request = คำขออยู่ใน { $request } ไม่มีความลับ
cli-init-sheet = พิมพ์ { $dir }/self-revocation.txt ออกมา เก็บกระดาษไว้ที่อื่น และลบไฟล์: แผ่นนี้เอาสำนักงานออกจากเครือข่ายหากคอมพิวเตอร์ถูกขโมย
cli-init-fingerprint = ลายนิ้วมือของกุญแจประจำตัว สำหรับอ่านให้ผู้ดูแลระบบฟัง:
cli-init-next = ส่งคำขอถึงผู้ดูแลระบบ แล้ว: saphan-agent certificate install FILE
cli-certificate-can = ติดตั้งใบรับรองของ { $partner } ได้
cli-certificate-done = ติดตั้งใบรับรองของ { $partner } แล้ว
cli-certificate-root = กุญแจหลัก   { $root }
cli-certificate-identity = กุญแจประจำตัว   ถึง { $until }
cli-certificate-transport = การเชื่อมต่อ   ถึง { $until }
cli-certificate-new-identity = สำนักงานทำงานต่อด้วยกุญแจใหม่ เริ่ม saphan-agent serve อีกครั้งในคอมพิวเตอร์เครื่องนี้ภายใน 90 วัน และแจ้งองค์กรภาคีให้เทียบเลขยืนยันใหม่
cli-certificate-fingerprint = ลายนิ้วมือของกุญแจหลัก:
cli-certificate-compare = ผู้ดูแลระบบอ่านได้ตรงกัน ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน หรือไม่
cli-certificate-give = เทียบก่อน แล้วใส่ด้วย --fingerprint HEX
cli-certificate-request = คำขอของ { $partner } อยู่ใน { $request } ไม่มีความลับ
cli-certificate-renewal = คำขอกุญแจประจำตัวใหม่ของ { $partner } อยู่ใน { $request } ไม่มีความลับ และกุญแจเดิมลงนามแล้ว
cli-certificate-old-key = สำนักงานใช้กุญแจเดิมต่อจนกว่าจะติดตั้งคำตอบ องค์กรภาคีต้องเทียบเลขยืนยันใหม่ก่อนแจ้งตัวตนของใคร
cli-certificate-next = ส่งถึงผู้ดูแลระบบ แล้ว: saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = ดี
cli-check-warn = เตือน
cli-check-fail = ผิด
cli-check-all = ทุกอย่างเรียบร้อย
cli-check-look = มี { $warnings } รายการที่ควรดู ไม่มีสิ่งใดหยุดสำนักงานนี้
cli-check-repair = มี { $problems } รายการที่ต้องแก้ไข และ { $warnings } รายการที่ควรดู

## Backups

cli-backup-done = ข้อมูลสำรองของ { $partner } อยู่ใน { $file } ขนาด { $bytes } ไบต์
cli-backup-opens = เปิดด้วย { $what } ของวันนี้ ผู้ที่มีทั้งสองอย่างมีทุกสิ่งในนั้น
cli-backup-office-passphrase = วลีรหัสผ่านของสำนักงาน
cli-backup-officer-passphrase = วลีรหัสผ่านของ { $officer }
cli-backup-whole = ข้อมูลสำรองของ { $partner } ที่สร้างเมื่อ { $made } ครบถ้วน: เปิดได้ { $records } รายการ
cli-restore-done = กู้คืน { $partner } ไปที่ { $dir } ตามที่เป็นเมื่อ { $made } แล้ว
cli-restore-certificate = เครื่องนี้ต้องมีใบรับรองของตนเอง คำขออยู่ใน { $request }
cli-restore-partners = สิ่งที่แจ้งกันหลังจากนั้นจะกลับมาจากองค์กรภาคี ระหว่างนั้นสำนักงานนี้จะไม่ส่งอะไรไปให้
cli-restore-next = แจ้งผู้ดูแลระบบว่าเครื่องเก่าไม่อยู่แล้ว ส่งคำขอ แล้ว: saphan-agent certificate install FILE
cli-restore-alone = เครื่องที่ทำข้อมูลสำรองนี้หยุดใช้ถาวรแล้วหรือไม่ หากมีสองสำนักงานในชื่อเดียวกัน ทุกองค์กรภาคีจะหยุดไว้ก่อน
cli-repair-alone = สำเนาอื่นทั้งหมดของสำนักงานนี้หยุดใช้ถาวรแล้ว และสำเนานี้มีงานล่าสุดหรือไม่
cli-repair-done = ที่เก็บข้อมูลของ { $partner } เริ่มใหม่แล้ว สิ่งที่แต่ละสำเนาแจ้งไว้จะกลับมาจากองค์กรภาคี ระหว่างนั้นสำนักงานนี้จะไม่ส่งอะไรไปให้
cli-repair-thaw = องค์กรภาคีที่หยุดสำนักงานนี้ไว้ต้องให้กลับมาร่วมงาน: โปรดโทรหา
cli-check-hub = ศูนย์รับส่งข้อมูล
cli-check-no-address = ยังไม่ได้ตั้งที่อยู่
cli-check-set-address = ตั้ง address ใต้ [hub] ใน agent.toml
cli-check-contact = ผู้รับผิดชอบการส่งต่อ ผู้ทำการแทน
cli-check-not-both = ยังตั้งไม่ครบทั้งสอง จึงเปิดการส่งต่อที่นี่ไม่ได้
cli-check-set-contact = ตั้ง contact และ deputy ใต้ [office] ใน agent.toml
cli-check-office = สำนักงาน
cli-check-office-of = { $partner } ของเครือข่าย { $network }
cli-check-connection-key = กุญแจของการเชื่อมต่อ
cli-check-fits = ตรงกับคำขอ
cli-check-restore = กู้คืนจากข้อมูลสำรองใหม่สุด
cli-check-permissions = สิทธิ์ของไฟล์
cli-check-owner = กุญแจอ่านได้เฉพาะเจ้าของ
cli-check-others = ผู้อื่นอ่าน { $files } ได้
cli-check-chmod = chmod 700 โฟลเดอร์ข้อมูล และ 600 ไฟล์กุญแจ
cli-check-certificates = ใบรับรอง
cli-check-install = saphan-agent join หรือ saphan-agent certificate install FILE
cli-check-root = กุญแจหลัก
cli-check-new-root = กุญแจหลักใหม่
cli-check-took-over = { $root } ใช้แทนแล้ว
cli-check-identity = กุญแจประจำตัว
cli-check-ask = ขอจากผู้ดูแลระบบ: saphan-agent certificate request FILE
cli-check-until = ถึง { $until }
cli-check-membership = การอยู่ในเครือข่าย
cli-check-over-hub = รับเข้าผ่านศูนย์รับส่งข้อมูล รายชื่อมาทางการเชื่อมต่อ
cli-check-active = ร่วมงานอยู่ตอนที่ออกใบรับรอง
cli-check-revoked = ถูกเพิกถอนตั้งแต่ { $since }
cli-check-suspended = ถูกระงับชั่วคราวตอนที่ออกใบรับรอง
cli-check-telephone = โทรหาผู้ดูแลระบบ
cli-check-not-listed = ไม่อยู่ในรายชื่อองค์กรภาคี
cli-check-ask-administrator = ถามผู้ดูแลระบบ
cli-check-connection = การเชื่อมต่อ
cli-check-line = saphan-agent sync บอกเหตุผล ศูนย์รับส่งข้อมูลต่ออายุให้เองโดยไม่ต้องมีคนทำ
cli-check-not-renewed = หมดอายุตั้งแต่ { $at } ไม่ได้ต่ออายุ
cli-check-renewed = ถึง { $until } ต่ออายุเอง
cli-check-failing = ถึง { $until } ต่ออายุไม่สำเร็จมาแล้ว { $days } วัน
cli-check-clock = นาฬิกา
cli-check-outside = { $now } อยู่นอกช่วงอายุของกุญแจหลัก
cli-check-set-clock = ตั้งนาฬิกาของเครื่องนี้

## The service and the pages

cli-serve-where = { $partner } ของเครือข่าย { $network } ศูนย์รับส่งข้อมูล { $hub } ข้อมูลอยู่ที่ { $dir }
cli-serve-locked = ล็อกอยู่: รับส่งข้อความที่ปิดผนึก แต่ไม่เปิด
cli-serve-unlocked = ปลดล็อกแล้ว: รอส่ง { $count } รายการ
cli-serve-pages = หน้าอยู่ที่ { $at }
cli-serve-no-office = ยังไม่มีสำนักงานที่ { $dir }
cli-serve-pages-set-up = ตั้งสำนักงานได้จากหน้า
cli-serve-next-welcome = saphan-agent open กด Ctrl-C เพื่อหยุด เริ่มครั้งถัดไปจะทำต่อ
cli-serve-next-open = saphan-agent open กด Ctrl-C เพื่อหยุดบริการ
cli-serve-next-locked = คำสั่งใดก็ได้ที่ถามวลีรหัสผ่านจะเปิดสิ่งที่มาถึง กด Ctrl-C เพื่อหยุดบริการ
cli-serve-next-status = saphan-agent status ในอีกหน้าต่างหนึ่ง กด Ctrl-C เพื่อหยุดบริการ
cli-serve-stopped = หยุดแล้ว สิ่งที่รอที่นี่จะส่งออกเมื่อบริการทำงานอีกครั้ง
cli-open-done = ขอให้เบราว์เซอร์เปิดหน้าแล้ว
cli-open-link = เปิดลิงก์ในเบราว์เซอร์ของคอมพิวเตอร์เครื่องนี้ ใช้ได้ครั้งเดียวภายในห้านาที
cli-open-window = หากไม่มีหน้าต่างเปิดขึ้น: saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = รหัส
cli-head-who = ใคร
cli-head-subject = เกี่ยวกับ
cli-head-supervisor = หัวหน้างาน
cli-head-focal-person = ผู้ประสานงานหลัก
cli-head-reason = เหตุผล
cli-staff-would = { $officer } จะเป็น: { $done }
cli-staff-is = { $officer }: { $done }
cli-staff-added = เพิ่มแล้ว
cli-staff-certified-anew = ออกใบรับรองใหม่แล้ว
cli-staff-disabled = ระงับแล้ว
cli-staff-more = saphan-agent staff add CODE --role ROLE จนกว่าจะมีหัวหน้างานและอีกหนึ่งคน
cli-staff-nobody = ไม่มีเจ้าหน้าที่: ผู้ที่มีวลีรหัสผ่านของสำนักงานคือสำนักงานนี้
cli-staff-active = ทำงานอยู่
cli-staff-may-not-act = ถูกระงับ
cli-glass-key-would = จะเขียนกุญแจสำหรับเหตุฉุกเฉินลง { $file }
cli-glass-key-done = กุญแจสำหรับเหตุฉุกเฉินอยู่ใน { $file } ใส่ซองปิดผนึกไว้กับผู้อำนวยการ และเก็บวลีรหัสผ่านไว้ที่อื่น เจ้าหน้าที่ที่ขอหรือหัวหน้างานใช้กุญแจนี้กับกุญแจของตนเปิดดูตัวตนได้คนเดียว สิ่งที่มาก่อนหน้านี้เปิดด้วยกุญแจเดิม
cli-glass-key-name = กุญแจสำหรับเหตุฉุกเฉิน
cli-audit-whole = ประวัติการใช้งานครบถ้วน: { $entries } รายการ
cli-audit-broken = ประวัติการใช้งานไม่ครบถ้วน: { $problem }
cli-audit-next = แจ้งผู้ประสานงานหลัก และปล่อยเครื่องนี้ไว้ตามเดิม
cli-audit-office = สำนักงาน
cli-glass-nobody = ไม่มีใครเปิดแฟ้มเกินสิทธิ์ตามหน้าที่
cli-glass-seen = รับทราบแล้ว
cli-glass-not-yet = ยังไม่รับทราบ

## Who a person is

cli-identity-of = ตัวตนใน { $referral } ถึง { $until }:
cli-identity-file = ไฟล์ { $file }: { $type }, { $bytes } ไบต์, { $state }
cli-identity-written = { $line } เขียนลง { $path } แล้ว
cli-identity-notice = สิ่งที่อ่านไปแล้วย้อนคืนไม่ได้ ประวัติการใช้งานจดไว้ว่าคุณอ่านแล้ว หากจดลงกระดาษ คุณต้องดูแลและทำลายเอง
cli-let-read-done = { $officer } อ่านตัวตนใน { $referral } ได้แล้ว

## Tables of cases

cli-table-good = { $case } (บรรทัด { $line }) เป็นแฟ้มที่ถูกต้อง ถึง { $to } บุคคล: { $persons }
cli-table-new = { $case } (บรรทัด { $line }) อยู่ในที่เก็บข้อมูลแล้ว ถึง { $to } บุคคล: { $persons }
cli-table-unchanged = { $case } (บรรทัด { $line }) มีอยู่ในที่เก็บข้อมูลก่อนแล้วและไม่เปลี่ยนแปลง ถึง { $to } บุคคล: { $persons }
cli-table-replaced = { $case } (บรรทัด { $line }) แทนที่แฟ้มเดิมที่มีเลขที่นี้แล้ว ถึง { $to } บุคคล: { $persons }
cli-table-unread-near = ไม่ได้อ่านคอลัมน์ { $column }: อาจหมายถึง `{ $near }` โปรดระบุในผัง
cli-table-unread = ไม่ได้อ่านคอลัมน์ { $column }: ระบุในผัง หรือใต้ `ignore` หากไม่ต้องใช้
cli-table-line = บรรทัด { $line }: { $notice }
cli-table-line-column = บรรทัด { $line } คอลัมน์ { $column }: { $notice }
cli-table-more = มีแบบนี้อีก { $count }
cli-export-done = { $person } อยู่ใน { $file }

## Attachments

cli-attachment-written = เขียนไฟล์ { $kind } ที่สร้างใหม่แล้ว
cli-attachment-all-read = อ่านข้อความครบแล้ว
cli-attachment-partly-read = โปรดดูเอง ส่วนที่ไม่ได้อ่าน: { $reasons }
cli-attachment-not-read = โปรดดูเอง: { $reason }
cli-attachment-removed-kinds = ชนิดของข้อมูลที่ซ่อนซึ่งตัดออก: { $count }
cli-attached-as = แนบเป็น { $name } แล้ว ต้นฉบับปิดผนึกเก็บไว้ที่นี่
cli-attach-can = แนบได้
cli-attach-look = ตรวจดู: มี { $count } จุดในข้อความที่อาจบอกได้ว่าบุคคลเป็นใคร ก่อนมีการตอบรับ ห้ามส่งออกจนกว่าจะจัดการครบทุกจุด
cli-attach-stop = หยุด: มีสิ่งที่บอกว่าบุคคลเป็นใคร ({ $text } จุดในข้อความ { $elsewhere } จุดที่อื่น) ห้ามส่งออกก่อนมีการตอบรับ
cli-attachment-kept-open = คงไว้ รอการอนุมัติ
cli-attachment-kept = คงไว้
cli-attachment-shown = เขียน { $name } ที่สร้างใหม่แล้ว จะเปิดด้วยโปรแกรมอื่น
cli-attachment-original-shown = เขียนต้นฉบับของ { $name } แล้ว จะเปิดด้วยโปรแกรมอื่น
cli-attachment-removed = ลบไฟล์แนบ { $attachment } และต้นฉบับแล้ว
cli-attachment-remove = ลบไฟล์แนบ { $attachment } และต้นฉบับถาวรหรือไม่
cli-findings-none = { $name }: ไม่มีสิ่งใดในข้อความที่จะบอกว่าบุคคลเป็นใคร
cli-findings-one = { $name }: มีหนึ่งจุดในข้อความที่จะบอกว่าบุคคลเป็นใคร:
cli-findings-many = { $name }: มี { $count } จุดในข้อความที่จะบอกว่าบุคคลเป็นใคร:
cli-finding-place = ตัวอักษรที่ { $from } ถึง { $to }: { $reason }
cli-finding-kept = { $line } คงไว้ เพราะ { $why }
cli-finding-write = { $line } เขียนว่า { $suggestion }
cli-findings-elsewhere = หยุด: ชื่อหรือหมายเลขของแฟ้มนี้ปรากฏที่อื่นในไฟล์ บันทึกเป็นข้อความธรรมดา แล้วแนบไฟล์นั้น
cli-findings-approved = คงไว้โดย { $by } อนุมัติโดย { $second }
cli-findings-to-approve = คงไว้โดย { $by } หัวหน้างานต้องอนุมัติ
cli-settle-can = จัดการเช่นนี้ได้
cli-settle-anew = เขียนไฟล์ใหม่แล้ว ต้นฉบับคงเดิม
cli-settle-same = ไฟล์คงเดิม
cli-settle-next-officer = เจ้าหน้าที่อีกคน: saphan-agent attachment approve CASE { $attachment }
cli-settle-next = คำสั่งเดิมพร้อม --settle 1=replace จุดละครั้ง

## Bundles

cli-bundle-written = ข้อความที่ปิดผนึกถึง { $to } จำนวน { $envelopes } รายการอยู่ใน { $file } ({ $size } KB) และยังอยู่ในคิวจนกว่า { $to } จะลงนามรับ
cli-bundle-time = เวลาใหม่สุดของศูนย์รับส่งข้อมูลในชุดนี้: { $at }, { $ago }
cli-bundle-identity = { $count }: ตัวตนอยู่ที่นี่: จะแจ้งเฉพาะองค์กรภาคีที่เทียบเลขยืนยันแล้ว และต้องมีเวลาของศูนย์รับส่งข้อมูลใน 24 ชั่วโมงที่ผ่านมา ดูเหตุผลด้วย: saphan-agent queue
cli-bundle-full = { $count }: อยู่ที่นี่: ชุดข้อมูลเต็ม ส่งออกอีกชุดหลังจากได้รับใบรับ
cli-bundle-unsealed = { $count }: ปิดผนึกไม่ได้ ดูเหตุผลด้วย: saphan-agent queue
cli-bundle-bring = นำไฟล์ไปให้ { $to }: saphan-agent bundle import FILE
cli-bundle-new = ใหม่จาก { $from }: { $taken } มีที่นี่อยู่แล้ว: { $known }
cli-bundle-would-be-new = จะเป็นรายการใหม่จาก { $from }: { $taken } มีที่นี่อยู่แล้ว: { $known }
cli-bundle-directory = รายชื่อองค์กรภาคีมีเพิ่ม { $count } รายการ
cli-bundle-out = { $partner } เอาตนเองออกจากเครือข่าย: จะไม่มีอะไรส่งไปให้อีก
cli-bundle-held = { $count } รายการรอคำตอบของ { $from } หลังการกู้คืน หรือรอให้มีคนพูดคุย: saphan-agent status
cli-bundle-outcome-new = ใหม่
cli-bundle-outcome-here-already = มีที่นี่อยู่แล้ว
cli-bundle-outcome-held = พักไว้
cli-bundle-outcome-not-taken = ไม่รับ
cli-bundle-next = saphan-agent inbox แล้ว saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = หลักฐานของ { $referral } อยู่ใน { $file } ไม่มีข้อความของแฟ้ม
cli-sheet-written = แผ่นที่ { $partner } ใช้เอาตนเองออกอยู่ใน { $sheet } พิมพ์ออกมา เก็บกระดาษไว้ห่างจากคอมพิวเตอร์เครื่องนี้ และลบไฟล์
cli-sheet-out = { $partner } ออกจากเครือข่ายแล้วตั้งแต่ { $since }: ศูนย์รับส่งข้อมูลไม่รับ การเชื่อมต่อถูกตัด และทุกสำนักงานจะรู้เมื่อดูครั้งถัดไป แจ้งผู้ดูแลระบบ ซึ่งจะเพิกถอนถาวร
cli-check-notices = การแจ้งเตือน
cli-check-no-mail = ไม่ส่งอีเมล: ยังไม่ได้ตั้ง { $key }
cli-check-set-notify = ตั้งใต้ [notify] ใน agent.toml
cli-check-mail = ทางอีเมลผ่าน { $server }
cli-check-set-password = ตั้งใต้ [notify] ใน agent.toml หรือในหน้า
cli-check-no-desktop = ระบบนี้ไม่แสดงการแจ้งเตือน
cli-check-notify-send = ติดตั้ง notify-send หรือตั้ง desktop เป็น off
cli-export-warning = ไฟล์นี้ไม่ได้เข้ารหัสและบอกว่าบุคคลเป็นใคร มอบด้วยตนเองแล้วลบทิ้ง
cli-consent-written = ข้อความและแผ่นอยู่ใน { $file } เปิดในเบราว์เซอร์เพื่อพิมพ์ออกมา
cli-report-written = รายงานอยู่ใน { $file }
cli-directory-entries = รายชื่อองค์กรภาคีของ { $network } มี { $count } รายการ
cli-directory-word = คำยืนยันล่าสุดของศูนย์รับส่งข้อมูล:
cli-directory-no-word = ยังไม่มีศูนย์รับส่งข้อมูลใดยืนยัน
cli-directory-two-stories = ศูนย์รับส่งข้อมูลแจ้งรายชื่อไม่ตรงกันสองแบบ ไม่มีสิ่งใดสูญหาย อย่าเชื่อองค์กรภาคีใหม่ และแจ้งผู้ดูแลระบบ
cli-proof-partner = หลักฐานของ { $partner } อยู่ใน { $file } ไม่ได้บอกอะไรเรื่องการส่งต่อ
cli-proof-stories = หลักฐานของรายชื่อสองแบบอยู่ใน { $file } ไม่ได้บอกอะไรเรื่องการส่งต่อ
cli-stories-one = ศูนย์รับส่งข้อมูลที่มีกุญแจ { $key } แจ้งขัดกันเองว่าใครอยู่ใน { $network }: { $story }
cli-stories-many = ศูนย์รับส่งข้อมูลที่มีกุญแจ { $keys } แจ้งขัดกันว่าใครอยู่ใน { $network }: { $story }
cli-stories-hold = การลงนามทั้งสองถูกต้องภายใต้หน่วยรับรอง { $root }
cli-stories-fork = รายชื่อต่างกันภายใน { $size } รายการแรก
cli-stories-set-back = เมื่อ { $at } มี { $before } รายการ และเมื่อ { $then } มีเพียง { $later }
cli-stories-next = ให้ไฟล์นี้แก่ผู้ดูแลระบบ ซึ่งจะตั้งศูนย์รับส่งข้อมูลด้วยกุญแจใหม่
cli-listed-stood = รายชื่อองค์กรภาคีของ { $network } ที่มีรายการเหล่านี้ในทั้งหมด { $of } รายการ อยู่ที่ศูนย์รับส่งข้อมูลเมื่อ { $at }
cli-listed-continues = รายชื่อนี้ต่อจากรายชื่อ { $size } รายการเมื่อ { $at } โดยไม่เปลี่ยนแปลง
cli-listed-later = รายการหลังจากนั้นอาจระบุต่างไป
cli-listed-admitted = รับเข้า
cli-listed-revoked = เพิกถอน
cli-listed-hub = รับรองศูนย์รับส่งข้อมูล
cli-listed-renewed = ให้กุญแจประจำตัวใหม่
cli-listed-suspended = ระงับชั่วคราว
cli-listed-resumed = ให้กลับมาร่วมงาน
cli-listed-new-root = กุญแจหลักใหม่
cli-evidence-of = { $referral }: จาก { $from } ถึง { $to } ใน { $network }, { $state }
cli-evidence-holds = การลงนามทั้งหมดถูกต้องภายใต้หน่วยรับรอง { $root }
cli-evidence-compare = เทียบลายนิ้วมือของหน่วยรับรองกับที่คุณรู้จัก
state-not-submitted = ยังไม่ได้ยื่น
cli-head-entry = รายการที่
cli-head-act = สิ่งที่ทำ
cli-head-whom = ใคร
cli-head-officers = เจ้าหน้าที่
cli-head-received = ได้รับเมื่อ
cli-config-not-set = ยังไม่ได้ตั้ง { $key }
cli-config-flag = จากคำสั่งที่พิมพ์
cli-config-default = ค่าเริ่มต้น
cli-config-no-default = ไม่มีค่าเริ่มต้น
cli-man-folder = คู่มือหน้าละคำสั่งอยู่ใน { $folder }
cli-version = { $program } { $version } โปรโตคอล { $protocol }
cli-pseudonymise-reads = { $to } จะอ่านสิ่งนี้ในระดับ { $tier }:
cli-pseudonymise-refused = ไม่ส่งออก: ข้อความเหล่านี้จะบอกว่าบุคคลเป็นใคร:
cli-meter-rebuilding = กำลังสร้างไฟล์ใหม่
cli-meter-storing = กำลังเก็บ
cli-meter-writing = กำลังเขียน
cli-table-rows = อ่านแล้ว { $count } แถว
cli-table-checked = ตรวจแล้ว { $done } จาก { $total } แฟ้ม
cli-table-stored = เก็บแล้ว { $done } จาก { $total } แฟ้ม
