// SPDX-License-Identifier: MIT
#include "desktop/NotificationText.h"

#include "store/Batch.h"
#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_NotificationText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aCompletedBatchSaysWhatItBrought();
    void creditsThatDoNotAddUpAreNews();
    void aFailedBatchSaysWhy();
    void severalAreOne();
    void aRefusedKeyIsNamed();
};

namespace
{

Batch batchNamed(const QString &label, BatchStatus status = BatchStatus::Completed)
{
    Batch batch;
    batch.ref = {BatchKind::EmailFinder, u"3d4cb64e-i64d-41e8-a686-736751004a32"_s};
    batch.label = label;
    batch.head.status = status;
    batch.head.requested = 5000;
    batch.head.valid = 3369;
    batch.head.credits = {Credits::fromWhole(5000), Credits::fromWhole(1631), Credits::fromWhole(3369)};
    return batch;
}

Batch unfit(const QString &label)
{
    Batch batch = batchNamed(label);
    batch.head.credits.final = Credits::fromWhole(3400);
    return batch;
}

} // namespace

void tst_NotificationText::aCompletedBatchSaysWhatItBrought()
{
    const Batch batch = batchNamed(u"Spring fair"_s);
    QCOMPARE(NotificationText::ofEnded({&batch}),
             (Notification{u"Spring fair: completed"_s, u"3,369 of 5,000 found\n3,369 credits paid"_s}));
    Batch verified = batch;
    verified.ref.kind = BatchKind::EmailVerifier;
    QVERIFY(NotificationText::ofEnded({&verified}).body.startsWith(u"3,369 of 5,000 valid\n"));
    const Batch nameless = batchNamed({});
    QCOMPARE(NotificationText::ofEnded({&nameless}).title, u"3d4cb64e\u2026004a32: completed"_s);
}

void tst_NotificationText::creditsThatDoNotAddUpAreNews()
{
    const Batch batch = unfit(u"Spring fair"_s);
    QCOMPARE(NotificationText::ofEnded({&batch}).body,
             u"3,369 of 5,000 found\n3,400 credits paid\nThe credits do not add up."_s);
    const Batch other = batchNamed(u"Autumn"_s);
    QCOMPARE(
        NotificationText::ofEnded({&batch, &other}),
        (Notification{u"2 batches completed"_s, u"Spring fair, Autumn\nThe credits do not add up: Spring fair"_s}));
}

void tst_NotificationText::aFailedBatchSaysWhy()
{
    Batch batch = batchNamed(u"Spring fair"_s, BatchStatus::Failed);
    batch.head.statusText = u"failed: no more capacity"_s;
    QCOMPARE(NotificationText::ofEnded({&batch}).title, u"Spring fair: failed"_s);
    QCOMPARE(NotificationText::ofEnded({&batch}).body, batch.head.failureReason());
    batch = batchNamed(u"Spring fair"_s, BatchStatus::Unknown);
    batch.poll = {PollState::Stopped, {}, Error{ErrorKind::NoCredits, u"x"_s.repeated(500), 402, {}}};
    QVERIFY(!NotificationText::ofEnded({&batch}).body.isEmpty());
    QVERIFY(NotificationText::ofEnded({&batch}).body.size() <= 200);
}

void tst_NotificationText::severalAreOne()
{
    const std::vector batches{batchNamed(u"a"_s), batchNamed(u"b"_s), batchNamed(u"c"_s), batchNamed(u"d"_s),
                              batchNamed(u"e"_s)};
    QList<const Batch *> all;
    for (const Batch &batch : batches)
        all.append(&batch);
    QCOMPARE(NotificationText::ofEnded(all), (Notification{u"5 batches completed"_s, u"a, b, c and 2 more"_s}));
    const Batch failed = batchNamed(u"f"_s, BatchStatus::Failed);
    QCOMPARE(NotificationText::ofEnded({all[0], &failed}),
             (Notification{u"2 batches ended"_s, u"1 completed, 1 failed\na, f"_s}));
    QCOMPARE(NotificationText::ofEnded({&failed, &failed}).title, u"2 batches failed"_s);
}

void tst_NotificationText::aRefusedKeyIsNamed()
{
    const Notification news = NotificationText::ofRefusedKey(Error{ErrorKind::KeyRefused, {}, 401, {}}, u"Agency"_s);
    QCOMPARE(news.title, u"Key refused"_s);
    QVERIFY(news.body.contains(u"Agency"_s));
}

ENROW_TEST(tst_NotificationText, QCoreApplication)
#include "tst_NotificationText.moc"
