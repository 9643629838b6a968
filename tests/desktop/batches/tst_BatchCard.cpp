// SPDX-License-Identifier: MIT
#include "SampleBatches.h"
#include "desktop/batches/BatchCard.h"

#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void running();
    void completed();
    void countsDown();
    void offline();
    void anotherTryClaimsNoWork();
    void nothingIsLookedUpWhereNobodyAnswers();
    void problems_data();
    void problems();
    void namesTheKeyThatIsNeeded();
    void tellsRowsThatCouldNotBeRead();
    void tellsRowsThatDidNotCome();
    void saysHowLongAnAnswerTakes();
    void tellsWhatEnrowNowSays();
    void aFailedBatchSaysWhatCame();
    void aFailedBatchClaimsNothingElse();
    void aVerificationThatIsDoneNeedsNoFinishedRows();
    void saysWhatWasFoundInTheWordsOfTheKind();
    void aRefreshHidesNothingOfWhatIsDone_data();
    void aRefreshHidesNothingOfWhatIsDone();
    void anUnknownBatchDoesNotAlarm();
    void aMissingKeyIsSaidInAWord();
    void whatIsNotFoundIsSaidInAWord();
    void tellsWhenItWasAdded();
    void takesItsNameFromTheReply();
    void tellsTheDayOfACheck();
    void tellsWhatIsFromAFile();
    void neverTakesTextForMarkup();
    void marksWhatTurnsTheDirection();

private:
    BatchCard card(int row) const { return BatchCard::of(m_samples.store.at(row), m_samples.clock); }

    QString details(const Batch &batch) const { return BatchCard::details(batch, m_samples.clock); }
    QString spoken(const Batch &batch) const { return BatchCard::spoken(batch, m_samples.clock); }

    SampleBatches m_samples;
};

void tst_BatchCard::running()
{
    const BatchCard shown = card(0);
    QCOMPARE(shown.title, u"Campaign Q2, decision makers in DACH"_s);
    QCOMPARE(shown.kind, BatchKind::EmailFinder);
    QCOMPARE(shown.group, BatchGroup::Running);
    QCOMPARE(shown.badge(), u"66%"_s);
    QCOMPARE(shown.status, u"Running"_s);
    QCOMPARE(shown.tone, Tone::Active);
    QCOMPARE(shown.percent, 66);
    QCOMPARE(shown.figures, u"3,300 of 5,000"_s);
    QVERIFY(shown.timeLeft);
    QCOMPARE(shown.summary(), shown.figures);
    QCOMPARE(shown.schedule, u"next check in 5 s"_s);
    QCOMPARE(shown.remark(), shown.schedule);
    QCOMPARE(shown.problem, QString());
    QVERIFY(shown.countsDown);
    const QString all = spoken(m_samples.store.at(0));
    for (const QString &part : {shown.title, shown.status, u"66%"_s, shown.figures, shown.schedule})
        QVERIFY2(all.contains(part), qPrintable(all));
}

void tst_BatchCard::completed()
{
    const BatchCard shown = card(1);
    QCOMPARE(shown.title, u"0d6c2f3a\u20263d4e5f"_s);
    QCOMPARE(shown.group, BatchGroup::Done);
    QCOMPARE(shown.status, u"Completed"_s);
    QCOMPARE(shown.tone, Tone::Positive);
    QCOMPARE(shown.badge(), u"Completed"_s);
    QCOMPARE(shown.percent, 100);
    QCOMPARE(shown.figures, u"2 of 3 found"_s);
    QVERIFY(!shown.countsDown);
}

void tst_BatchCard::countsDown()
{
    SampleBatches samples;
    const Batch &batch = samples.store.at(0);
    samples.clock.advance(std::chrono::milliseconds(3400));
    QCOMPARE(BatchCard::of(batch, samples.clock).schedule, u"next check in 2 s"_s);
    samples.clock.advance(std::chrono::seconds(30));
    QCOMPARE(BatchCard::of(batch, samples.clock).schedule, u"next check in 0 s"_s);
}

void tst_BatchCard::offline()
{
    const BatchCard shown = card(3);
    QCOMPARE(shown.status, u"Offline"_s);
    QCOMPARE(shown.problem, u"Retry in 8 s"_s);
    QCOMPARE(shown.problemTone, Tone::Caution);
    QVERIFY(shown.countsDown);
    const QString all = details(m_samples.store.at(3));
    QVERIFY2(all.contains(u"Enrow cannot be reached."_s), qPrintable(all));
    QCOMPARE(shown.badge(), u"Offline"_s);
    QCOMPARE(shown.summary(), u"40 of 100"_s);
}

// While the network is gone, each try takes as long as its limit.
void tst_BatchCard::anotherTryClaimsNoWork()
{
    SampleBatches samples;
    Batch batch = samples.store.at(8); // never answered
    batch.poll = {PollState::Fetching, {}, Error{ErrorKind::Offline, {}, 0, {}}};
    batch.poll.askedAt = samples.clock.steady();
    const BatchCard shown = BatchCard::of(batch, samples.clock);
    QCOMPARE(shown.badge(), u"Offline"_s);
    QCOMPARE(shown.tone, Tone::Caution);
    QCOMPARE(shown.schedule, QString());
    QCOMPARE(shown.summary(), u"Trying again\u2026"_s);
    QCOMPARE(BatchCard::explanation(batch, samples.clock),
             u"Enrow cannot be reached. Check your network connection. Trying again\u2026"_s);
    Batch moving = samples.store.at(0);
    moving.poll = batch.poll;
    QVERIFY(!BatchCard::of(moving, samples.clock).timeLeft);
    QCOMPARE(BatchCard::of(moving, samples.clock).badge(), u"Offline"_s);
}

void tst_BatchCard::nothingIsLookedUpWhereNobodyAnswers()
{
    SampleBatches samples;
    Batch batch = samples.store.at(8);
    batch.poll.askedAt = samples.clock.steady();
    QCOMPARE(BatchCard::of(batch, samples.clock).status, u"Looking up"_s);
    samples.clock.advance(std::chrono::seconds(12));
    QCOMPARE(BatchCard::of(batch, samples.clock).status, u"No answer"_s);
    QCOMPARE(BatchCard::of(batch, samples.clock).schedule, u"no answer for 12 s"_s);
}

void tst_BatchCard::problems_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("refused key") << 4 << u"Key refused"_s << u"Enrow refused the API key. Enter another key."_s;
    QTest::newRow("unknown")
        << 5 << u"Unknown ID"_s
        << u"Enrow does not know this batch, or it has expired. Every kind was tried: E-mail search, E-mail "
           "verification, Phone search. Check the ID and the API key."_s;
    QTest::newRow("failed") << 6 << u"Failed"_s
                            << u"Enrow says that this batch failed. To get results, run it again at Enrow."_s;
    QTest::newRow("not watched") << 7 << u"Not watched"_s << QString();
    QTest::newRow("fresh") << 8 << u"Looking up"_s << QString();
}

void tst_BatchCard::problems()
{
    QFETCH(int, row);
    QTEST(card(row).status, "status");
    QTEST(card(row).problem, "problem");
    const bool isStopped = m_samples.store.at(row).poll.state == PollState::Stopped;
    QVERIFY(!isStopped || !details(m_samples.store.at(row)).contains(u"not known yet"_s, Qt::CaseInsensitive));
}

void tst_BatchCard::namesTheKeyThatIsNeeded()
{
    Batch batch = m_samples.store.at(4);
    batch.keyName = u"Work"_s;
    const QString sentence = u"Enrow refused the API key “Work”. Enter another key."_s;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).problem, sentence);
    QCOMPARE(spoken(batch).count(sentence), 1);
    QVERIFY(!spoken(batch).contains(u"Enrow refused the API key ("_s));
}

void tst_BatchCard::tellsRowsThatCouldNotBeRead()
{
    Batch batch = m_samples.store.at(1);
    batch.head.skippedRows = 2;
    batch.head.resultRows = batch.head.requested.value() - 2;
    const BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(shown.problem, u"1 of 3 rows received. Rows that could not be read: 2"_s);
    QCOMPARE(shown.problemTone, Tone::Caution);
}

void tst_BatchCard::tellsRowsThatDidNotCome()
{
    Batch batch = m_samples.store.at(1);
    batch.head.status = BatchStatus::Completed;
    batch.head.requested = 5000;
    batch.head.resultRows = 2;
    BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(shown.problem, u"2 of 5,000 rows received."_s);
    QCOMPARE(shown.problemTone, Tone::Caution);
    QVERIFY(shown.warns());
    QCOMPARE(shown.summary(), u"2 of 5,000 found \u00b7 2 of 5,000 rows received."_s);
    QVERIFY(details(batch).contains(shown.problem));
    QVERIFY(spoken(batch).contains(shown.problem));
    batch.head.skippedRows = 1;
    shown = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(shown.problem, u"2 of 5,000 rows received. Rows that could not be read: 1"_s);
}

void tst_BatchCard::saysHowLongAnAnswerTakes()
{
    SampleBatches samples;
    Batch batch = samples.store.at(0);
    batch.poll = {PollState::Fetching, {}, {}};
    const auto schedule = [&] { return BatchCard::of(batch, samples.clock).schedule; };
    QCOMPARE(schedule(), u"waiting for its turn"_s);
    batch.poll.askedAt = samples.clock.steady();
    QCOMPARE(schedule(), u"checking\u2026"_s);
    samples.clock.advance(std::chrono::seconds(40));
    QCOMPARE(schedule(), u"no answer for 40 s"_s);
    QVERIFY(BatchCard::of(batch, samples.clock).countsDown);
}

void tst_BatchCard::tellsWhatEnrowNowSays()
{
    Batch batch = m_samples.store.at(1);
    batch.head.resultRows = 3;
    batch.passedOver = batch.head;
    batch.passedOver->status = BatchStatus::Failed;
    batch.passedOver->statusText = u"failed"_s;
    const BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(shown.status, u"Completed"_s);
    QCOMPARE(shown.problem, u"Enrow now says: failed. The earlier results are kept."_s);
    QCOMPARE(shown.problemTone, Tone::Caution);
    QVERIFY(details(batch).contains(shown.problem));
    batch.passedOver = batch.head;
    batch.passedOver->resultRows = 1;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).problem,
             u"Enrow now returns fewer rows: 1 instead of 3. The earlier ones are kept."_s);
    batch.passedOver.reset();
    batch.hasOtherRows = true;
    const BatchCard changed = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(changed.problem, u"Enrow now returns different rows. They replaced the earlier ones."_s);
    QCOMPARE(changed.problemTone, Tone::Caution);
}

void tst_BatchCard::aFailedBatchSaysWhatCame()
{
    Batch batch = m_samples.store.at(6);
    batch.head.requested = 40;
    batch.head.resultRows = 17;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).problem,
             u"Enrow says that this batch failed. Rows returned: 17 of 40"_s);
    batch.head.requested.reset();
    QCOMPARE(BatchCard::of(batch, m_samples.clock).problem, u"Enrow says that this batch failed. Rows returned: 17"_s);
    batch.head.statusText = u"FAILED"_s;
    QVERIFY(!BatchCard::of(batch, m_samples.clock).problem.contains(u"reason"_s));
    batch.head.statusText = u"No <b>usable</b> rows."_s;
    const BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QVERIFY2(shown.problem.endsWith(u" Reason given: No <b>usable</b> rows."_s), qPrintable(shown.problem));
    QVERIFY2(details(batch).contains(u"No &lt;b&gt;usable&lt;/b&gt; rows."_s), qPrintable(details(batch)));
}

// Rows that were finished and did not come are none that came, and none that were not done.
void tst_BatchCard::aFailedBatchClaimsNothingElse()
{
    Batch batch = m_samples.store.at(6);
    const auto figures = [&] { return BatchCard::of(batch, m_samples.clock).figures; };
    batch.head.requested = 40;
    batch.head.finished = 17;
    QCOMPARE(figures(), u"Stopped after 17 of 40"_s);
    batch.head.finished = 0;
    QCOMPARE(figures(), u"40 requested"_s);
    batch.head.finished.reset();
    QCOMPARE(figures(), u"40 requested"_s);
    batch.head.requested.reset();
    QCOMPARE(figures(), QString());
    batch.head.resultRows = 1;
    QCOMPARE(figures(), u"1 row"_s);
}

void tst_BatchCard::aVerificationThatIsDoneNeedsNoFinishedRows()
{
    Batch batch = m_samples.store.at(1);
    batch.head.finished.reset();
    QCOMPARE(BatchCard::of(batch, m_samples.clock).percent, 100);
    batch.head.requested.reset();
    QCOMPARE(BatchCard::of(batch, m_samples.clock).percent, 100);
    batch.head.status = BatchStatus::Ongoing;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).percent, std::nullopt);
}

void tst_BatchCard::saysWhatWasFoundInTheWordsOfTheKind()
{
    Batch batch = m_samples.store.at(1);
    batch.head.requested = 5000;
    batch.head.valid = 3369;
    const auto figures = [&] { return BatchCard::of(batch, m_samples.clock).figures; };
    QCOMPARE(figures(), u"3,369 of 5,000 found"_s);
    batch.ref.kind = BatchKind::PhoneFinder;
    QCOMPARE(figures(), u"3,369 of 5,000 found"_s);
    batch.ref.kind = BatchKind::EmailVerifier;
    QCOMPARE(figures(), u"3,369 of 5,000 valid"_s);
    batch.head.requested.reset();
    QCOMPARE(figures(), u"3,369 valid"_s);
    batch.head.requested = 5000;
    batch.head.valid.reset();
    QCOMPARE(figures(), u"5,000 requested"_s);
}

void tst_BatchCard::aRefreshHidesNothingOfWhatIsDone_data()
{
    QTest::addColumn<PollState>("state");
    QTest::addColumn<QString>("problem");
    QTest::newRow("asked") << PollState::Fetching << QString();
    QTest::newRow("offline") << PollState::BackingOff << u"Offline"_s;
    QTest::newRow("no key") << PollState::WaitingForKey << u"Enrow cannot be reached. Check your network connection."_s;
    QTest::newRow("stopped") << PollState::Stopped << u"Enrow cannot be reached. Check your network connection."_s;
}

void tst_BatchCard::aRefreshHidesNothingOfWhatIsDone()
{
    QFETCH(PollState, state);
    QFETCH(QString, problem);
    Batch batch = m_samples.store.at(1);
    batch.head.resultRows = 3;
    batch.poll = {state, {}, {}, {}};
    if (!problem.isEmpty())
        batch.poll.error = Error{ErrorKind::Offline, u"refused"_s, 0, {}};
    const BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(shown.badge(), u"Completed"_s);
    QCOMPARE(shown.tone, Tone::Positive);
    QCOMPARE(shown.group, BatchGroup::Done);
    QVERIFY2(shown.summary().startsWith(u"2 of 3 found"_s), qPrintable(shown.summary()));
    QCOMPARE(shown.problem, problem);
    QCOMPARE(shown.warns(), !problem.isEmpty());
}

// An ID that was pasted wrongly is no failure.
void tst_BatchCard::anUnknownBatchDoesNotAlarm()
{
    Batch batch = m_samples.store.at(0);
    batch.head = {};
    batch.poll = {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 404, {}}, {}};
    QCOMPARE(BatchCard::of(batch, m_samples.clock).tone, Tone::Caution);
    batch.poll.error->kind = ErrorKind::Forbidden;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).tone, Tone::Negative);
}

// The message over the window has the sentence.
void tst_BatchCard::aMissingKeyIsSaidInAWord()
{
    Batch batch = m_samples.store.at(0);
    batch.head = {};
    batch.poll = {PollState::WaitingForKey, {}, Error{ErrorKind::KeychainFailed, {}, 0, {}}, {}};
    const BatchCard card = BatchCard::of(batch, m_samples.clock);
    QCOMPARE(card.badge(), u"Needs a key"_s);
    QCOMPARE(card.tone, Tone::Caution);
    QCOMPARE(card.summary(), QString());
    QCOMPARE(card.remark(), QString());
    QVERIFY(BatchCard::spoken(batch, m_samples.clock).contains(card.problem));
    batch.poll.error = Error{ErrorKind::MissingKey, {}, 0, {}};
    QCOMPARE(BatchCard::of(batch, m_samples.clock).tone, Tone::Caution); // it waits for the person
}

// The list of many says it once a batch; the page of one says what to do.
void tst_BatchCard::whatIsNotFoundIsSaidInAWord()
{
    const BatchCard card = BatchCard::of(m_samples.store.at(5), m_samples.clock);
    QCOMPARE(card.badge(), u"Unknown ID"_s);
    QCOMPARE(card.summary(), QString());
    QCOMPARE(card.remark(), card.problem);
}

void tst_BatchCard::tellsWhenItWasAdded()
{
    SampleBatches samples;
    Batch batch = samples.store.at(1);
    batch.added = samples.clock.wall();
    const QDateTime local = batch.added.toLocalTime();
    const auto added = [&] { return BatchCard::of(batch, samples.clock).added; };
    QCOMPARE(added(), QLocale().toString(local.time(), QLocale::ShortFormat));
    samples.clock.advance(std::chrono::hours(24));
    QCOMPARE(added(), QLocale().toString(local.date(), u"d MMM"_s));
    batch.added = {};
    QCOMPARE(added(), QString());
}

void tst_BatchCard::takesItsNameFromTheReply()
{
    Batch batch = m_samples.store.at(1);
    batch.head.custom = uR"({"list":"Spring fair"})"_s;
    QCOMPARE(BatchCard::of(batch, m_samples.clock).title, u"Spring fair"_s);
    QVERIFY(spoken(batch).startsWith(u"Spring fair, ID: 0d6c2f3a-"_s));
    batch.note = u"ask Zoë"_s;
    QVERIFY(BatchCard::of(batch, m_samples.clock).hasNote);
    QVERIFY(spoken(batch).contains(u"ask Zoë"_s));
}

void tst_BatchCard::tellsTheDayOfACheck()
{
    SampleBatches samples;
    Batch batch = samples.store.at(1);
    batch.lastReply = samples.clock.wall();
    const QString time = QLocale().toString(batch.lastReply->toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(BatchCard::of(batch, samples.clock).schedule, u"checked at "_s + time);
    samples.clock.advance(std::chrono::hours(24));
    const QString date = QLocale().toString(batch.lastReply->toLocalTime().date(), QLocale::ShortFormat);
    QCOMPARE(BatchCard::of(batch, samples.clock).schedule, u"checked at %1 %2"_s.arg(date, time));
}

void tst_BatchCard::tellsWhatIsFromAFile()
{
    Batch batch = m_samples.store.at(1);
    batch.fromFile = u"spring <2>.json"_s;
    const BatchCard shown = BatchCard::of(batch, m_samples.clock);
    QVERIFY2(shown.figures.endsWith(u" \u00b7 from a file"_s), qPrintable(shown.figures));
    QVERIFY2(shown.schedule.startsWith(u"opened from the file spring <2>.json at "_s), qPrintable(shown.schedule));
    QVERIFY2(details(batch).contains(u"spring &lt;2&gt;.json"_s), qPrintable(details(batch)));
    batch.head = {};
    QCOMPARE(BatchCard::of(batch, m_samples.clock).figures, u"from a file"_s);
}

void tst_BatchCard::neverTakesTextForMarkup()
{
    QVERIFY(details(m_samples.store.at(6)).contains(u"&lt;b&gt;Not bold&lt;/b&gt;"_s));
}

void tst_BatchCard::marksWhatTurnsTheDirection()
{
    m_samples.store.setLabel(m_samples.store.at(1).key, u"lead\u202evsc"_s);
    QCOMPARE(card(1).title, u"lead[U+202E]vsc"_s);
    QVERIFY(details(m_samples.store.at(1)).contains(u"lead[U+202E]vsc"_s));
}

ENROW_TEST(tst_BatchCard, QCoreApplication)
#include "tst_BatchCard.moc"
