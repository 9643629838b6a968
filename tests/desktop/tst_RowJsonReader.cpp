// SPDX-License-Identifier: MIT
#include "desktop/RowJsonReader.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

namespace
{

const BatchRef firstSearch{BatchKind::EmailFinder, u"first"_s};
const BatchRef secondSearch{BatchKind::EmailFinder, u"second"_s};

BatchReply replyOf(const QByteArray &results)
{
    return decodeBatchReply(BatchKind::EmailFinder, R"({"general":{"status":"completed"},"results":[)" + results + "]}")
        .value();
}

} // namespace

class tst_RowJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_answers.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<BatchStore>();
        m_archive = std::make_unique<ArchiveQueue>(m_folder->filePath(u"a.sqlite"_s), std::chrono::seconds(1));
        m_results = std::make_unique<ArchivedResults>(*m_store, *m_archive, m_jobs, decodeBatchReply);
        m_reader = std::make_unique<RowJsonReader>(*m_store, *m_results, m_jobs);
        for (const BatchRef &ref : {firstSearch, secondSearch})
            m_store->add(ref, {}, QDateTime::currentDateTimeUtc());
        apply(firstSearch, R"({"a":1},{"a":2})");
        apply(secondSearch, R"({"b":1})");
    }

    void cleanup() { m_reader.reset(); }

    void readsRows()
    {
        read(firstSearch, 1);
        QVERIFY(m_answers.isEmpty());
        QTRY_COMPARE(m_answers, QByteArrayList{R"({"a":2})"});
        read(firstSearch, 0);
        QCOMPARE(m_answers.size(), 1);
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last(), R"({"a":1})"_ba);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        read(firstSearch, 0);
        read(secondSearch, 0);
        read(firstSearch, 1);
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first(), R"({"a":2})"_ba);
        // What was asked before is answered no more, though it came after.
        read(secondSearch, 0);
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last(), R"({"b":1})"_ba);
    }

    void laterRepliesAreRead()
    {
        read(firstSearch, 0);
        QTRY_COMPARE(m_answers.size(), 1);
        apply(firstSearch, R"({"c":1},{"c":2})");
        read(firstSearch, 0);
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last(), R"({"c":1})"_ba);
    }

    void whatCannotBeHadIsEmpty()
    {
        read({BatchKind::EmailFinder, u"unknown"_s}, 0);
        QTRY_COMPARE(m_answers, QByteArrayList{QByteArray()});
        read(firstSearch, 7);
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last(), QByteArray());
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        m_reader->read(keyIn(*m_store, firstSearch), 0, context.get(),
                       [this](const QByteArray &) { m_answers.append("gone"); });
        context.reset();
        // The archive answers in the order asked.
        bool later = false;
        m_results->loadRaw(keyIn(*m_store, firstSearch), this, [&later](const auto &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(m_answers.isEmpty());
    }

private:
    void apply(const BatchRef &ref, const QByteArray &results)
    {
        m_store->applyReply(keyIn(*m_store, ref), replyOf(results), QDateTime::currentDateTimeUtc(), Clock::Steady());
    }
    void read(const BatchRef &ref, uint32_t row)
    {
        m_reader->read(keyIn(*m_store, ref), row, this, [this](const QByteArray &json) { m_answers.append(json); });
    }

    JobQueue m_jobs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveQueue> m_archive;
    std::unique_ptr<ArchivedResults> m_results;
    std::unique_ptr<RowJsonReader> m_reader;
    QByteArrayList m_answers;
};

ENROW_TEST(tst_RowJsonReader, QCoreApplication)
#include "tst_RowJsonReader.moc"
