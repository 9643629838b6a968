// SPDX-License-Identifier: MIT
#include "desktop/BalanceController.h"

#include "desktop/credits/BalanceLabel.h"
#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BalanceController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksOnceTheKeyIsKnown();
    void asksAgain();
    void whileOfflineTheFigureIsOld();
    void whatIsRefusedIsNotKnown();
    void anotherKeyIsAnotherAccount();

private:
    static ApiKey keyOf(const QString &text) { return ApiKey::parse(text).value(); }
    void answer(const Result<ReportedCredits> &balance) { m_done.takeFirst()(balance); }
    static Result<ReportedCredits> credits(qint64 whole) { return ReportedCredits(Credits::fromWhole(whole)); }
    static Error error(ErrorKind kind) { return {kind, {}, 0, {}}; }

    const FakeClock m_clock{};
    QStringList m_asked; // the keys, in their order
    QList<BalanceController::Done> m_done;
    std::unique_ptr<BalanceLabel> m_label;
    std::unique_ptr<BalanceController> m_balance;
};

void tst_BalanceController::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_asked.clear();
    m_done.clear();
    m_balance.reset();
    m_label = std::make_unique<BalanceLabel>();
    const auto ask = [this](const ApiKey &key, QObject *, BalanceController::Done done) {
        m_asked += QString::fromLatin1(key.secret());
        m_done += std::move(done);
        return PendingWork();
    };
    m_balance = std::make_unique<BalanceController>(ask, m_clock, *m_label);
}

void tst_BalanceController::asksOnceTheKeyIsKnown()
{
    m_balance->ask();
    m_balance->setKey({});
    QCOMPARE(m_asked, QStringList());
    m_balance->setKey(keyOf(u"one"_s));
    m_balance->setKey(keyOf(u"one"_s));
    QCOMPARE(m_asked, QStringList{u"one"_s});
    QVERIFY(m_label->isHidden());
    answer(credits(36000));
    QVERIFY(!m_label->isHidden());
    QCOMPARE(m_label->text(), u"36,000 credits"_s);
}

void tst_BalanceController::asksAgain()
{
    m_balance->setKey(keyOf(u"one"_s));
    answer(credits(36000));
    m_balance->ask();
    QCOMPARE(m_label->text(), u"36,000 credits"_s);
    answer(credits(35000));
    QCOMPARE(m_label->text(), u"35,000 credits"_s);
}

void tst_BalanceController::whileOfflineTheFigureIsOld()
{
    m_balance->setKey(keyOf(u"one"_s));
    answer(error(ErrorKind::Offline));
    QVERIFY(m_label->isHidden());
    m_balance->ask();
    answer(credits(36000));
    m_balance->ask();
    answer(error(ErrorKind::Offline));
    QVERIFY(m_label->text().startsWith(u"36,000 credits, at "_s));
    m_balance->ask();
    answer(credits(36000));
    QCOMPARE(m_label->text(), u"36,000 credits"_s);
}

void tst_BalanceController::whatIsRefusedIsNotKnown()
{
    m_balance->setKey(keyOf(u"one"_s));
    answer(credits(36000));
    m_balance->ask();
    answer(error(ErrorKind::KeyRefused));
    QVERIFY(m_label->isHidden());
}

void tst_BalanceController::anotherKeyIsAnotherAccount()
{
    m_balance->setKey(keyOf(u"one"_s));
    answer(credits(36000));
    m_balance->setKey(keyOf(u"two"_s));
    QVERIFY(m_label->isHidden());
    answer(credits(12));
    QCOMPARE(m_label->text(), u"12 credits"_s);
    m_balance->setKey({});
    QVERIFY(m_label->isHidden());
    QCOMPARE(m_asked, (QStringList{u"one"_s, u"two"_s}));
}

ENROW_TEST(tst_BalanceController, QApplication)
#include "tst_BalanceController.moc"
