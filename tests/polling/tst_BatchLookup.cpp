// SPDX-License-Identifier: MIT
#include "polling/BatchLookup.h"

#include "support/FakeBatchSource.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchLookup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksOnceWhereTheKindIsKnown();
    void asksTheKindsInTurn();
    void endsWithTheFirstSuccess();
    void endsWithAnyOtherError_data();
    void endsWithAnyOtherError();
    void aPlanWithoutAKindHasNoBatchOfIt_data();
    void aPlanWithoutAKindHasNoBatchOfIt();
    void droppingEndsTheLookup();
    void staysSilentAfterItsContext();
    void canBeReplacedFromItsAnswer();

private:
    void ask(std::optional<BatchKind> kind);
    static Error unknown() { return {ErrorKind::UnknownBatch, u"no"_s, 404, {}}; }

    std::unique_ptr<FakeBatchSource> m_source;
    std::unique_ptr<QObject> m_context;
    std::vector<Result<BatchReply>> m_answers;
    PendingWork m_pending;
};

void tst_BatchLookup::init()
{
    m_source = std::make_unique<FakeBatchSource>();
    m_context = std::make_unique<QObject>();
    m_answers.clear();
}

void tst_BatchLookup::cleanup()
{
    m_pending.cancel();
}

void tst_BatchLookup::ask(std::optional<BatchKind> kind)
{
    const BatchLookup lookup(*m_source);
    m_pending = lookup.ask({kind, u"a"_s}, m_context.get(),
                           [this](Result<BatchReply> result) { m_answers.push_back(std::move(result)); });
}

void tst_BatchLookup::asksOnceWhereTheKindIsKnown()
{
    ask(BatchKind::EmailVerifier);
    QVERIFY(m_answers.empty());
    QVERIFY(m_source->answer(u"a"_s, unknown()));

    QCOMPARE(m_source->calls(), QStringList{u"email-verifier a"_s});
    QCOMPARE(m_answers.size(), size_t(1));
    QCOMPARE(m_answers[0].error(), unknown());
}

void tst_BatchLookup::asksTheKindsInTurn()
{
    ask(std::nullopt);
    for (int kind = 0; kind < 3; ++kind) {
        QVERIFY(m_answers.empty());
        QCOMPARE(m_source->openIds().size(), 1);
        QVERIFY(m_source->answer(u"a"_s, unknown()));
    }
    QCOMPARE(m_source->calls(), (QStringList{u"email-finder a"_s, u"email-verifier a"_s, u"phone-finder a"_s}));
    QCOMPARE(m_answers.size(), size_t(1));
    QCOMPARE(m_answers[0].error(), unknown());
    QVERIFY(m_source->openIds().isEmpty());
}

void tst_BatchLookup::endsWithTheFirstSuccess()
{
    ask(std::nullopt);
    m_source->answer(u"a"_s, unknown());
    m_source->answer(u"a"_s, replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1));

    QCOMPARE(m_source->calls(), (QStringList{u"email-finder a"_s, u"email-verifier a"_s}));
    QCOMPARE(m_answers.size(), size_t(1));
    QVERIFY(m_answers[0].ok());
    QCOMPARE(m_answers[0]->kind, BatchKind::EmailVerifier);
    QVERIFY(m_source->openIds().isEmpty());
}

void tst_BatchLookup::endsWithAnyOtherError_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (ErrorKind kind : {ErrorKind::KeyRefused, ErrorKind::NoCredits, ErrorKind::Offline, ErrorKind::UnreadableReply,
                           ErrorKind::BadRequest})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void tst_BatchLookup::endsWithAnyOtherError()
{
    QFETCH(ErrorKind, kind);
    ask(std::nullopt);
    m_source->answer(u"a"_s, unknown());
    m_source->answer(u"a"_s, Error{kind, {}, 0, {}});

    QCOMPARE(m_source->calls().size(), 2);
    QCOMPARE(m_answers.size(), size_t(1));
    QCOMPARE(m_answers[0].error().kind, kind);

    ask(std::nullopt);
    QCOMPARE(m_source->calls().last(), u"email-finder a"_s);
}

void tst_BatchLookup::aPlanWithoutAKindHasNoBatchOfIt_data()
{
    QTest::addColumn<QList<ErrorKind>>("errors"); // one a kind
    QTest::addColumn<ErrorKind>("answer");
    using enum ErrorKind;
    QTest::newRow("first") << QList<ErrorKind>{NotInPlan, UnknownBatch, UnknownBatch} << UnknownBatch;
    QTest::newRow("last") << QList<ErrorKind>{UnknownBatch, UnknownBatch, NotInPlan} << UnknownBatch;
    QTest::newRow("two") << QList<ErrorKind>{NotInPlan, UnknownBatch, NotInPlan} << UnknownBatch;
    QTest::newRow("all") << QList<ErrorKind>{NotInPlan, NotInPlan, NotInPlan} << NotInPlan;
    QTest::newRow("none is found out") << QList<ErrorKind>{NotInPlan, Offline} << Offline;
}

void tst_BatchLookup::aPlanWithoutAKindHasNoBatchOfIt()
{
    QFETCH(QList<ErrorKind>, errors);
    QFETCH(ErrorKind, answer);
    ask(std::nullopt);
    for (const ErrorKind kind : errors) {
        QVERIFY(m_answers.empty());
        QVERIFY(m_source->answer(u"a"_s, Error{kind, u"no"_s, 0, {}}));
    }
    QCOMPARE(m_answers.size(), size_t(1));
    QCOMPARE(nameOf(m_answers[0].error().kind), nameOf(answer));
    QVERIFY(m_source->openIds().isEmpty());

    // Asked for a batch whose kind is known, the plan is what there is to say.
    ask(BatchKind::PhoneFinder);
    m_source->answer(u"a"_s, Error{ErrorKind::NotInPlan, {}, 401, {}});
    QCOMPARE(m_answers.back().error().kind, ErrorKind::NotInPlan);

    // The batch is of a kind that is asked after the one that the plan lacks.
    ask(std::nullopt);
    m_source->answer(u"a"_s, Error{ErrorKind::NotInPlan, {}, 401, {}});
    m_source->answer(u"a"_s, replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1));
    QVERIFY(m_answers.back().ok());
}

void tst_BatchLookup::droppingEndsTheLookup()
{
    ask(std::nullopt);
    m_source->answer(u"a"_s, unknown());
    QCOMPARE(m_source->openIds().size(), 1);
    m_pending.cancel();

    QVERIFY(m_source->openIds().isEmpty());
    QVERIFY(!m_source->answer(u"a"_s, unknown()));
    QVERIFY(m_answers.empty());
}

void tst_BatchLookup::staysSilentAfterItsContext()
{
    ask(std::nullopt);
    m_context.reset();
    QVERIFY(!m_source->answer(u"a"_s, unknown()));
    QVERIFY(m_answers.empty());
    QCOMPARE(m_source->calls().size(), 1);
}

void tst_BatchLookup::canBeReplacedFromItsAnswer()
{
    const BatchLookup lookup(*m_source);
    m_pending = lookup.ask({BatchKind::EmailFinder, u"first"_s}, m_context.get(),
                           [this](Result<BatchReply>) { ask(BatchKind::PhoneFinder); });
    m_source->answer(u"first"_s, unknown());
    QCOMPARE(m_source->openIds(), QStringList{u"a"_s});
    m_source->answer(u"a"_s, unknown());
    QCOMPARE(m_answers.size(), size_t(1));
}

ENROW_TEST(tst_BatchLookup, QCoreApplication)
#include "tst_BatchLookup.moc"
