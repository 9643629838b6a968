// SPDX-License-Identifier: MIT
#include "desktop/export/ExportRun.h"

#include "../results/ResultFixtures.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

// What is done for one export, from the plan to the files and to what is said of them.
class tst_ExportRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesTheFile()
    {
        ExportRun::Order order{view(), {}, {}};
        QVERIFY(order.fileName(QDate(2026, 11, 27)).endsWith(u"-2026-11-27.csv"_s));
        order.preset.plan.namePattern = u"leads-{n}"_s;
        QCOMPARE(order.fileName(QDate(2026, 11, 27)), u"leads.csv"_s);
        QVERIFY(!order.needsFolder());
        order.preset.plan.rowsAFile = view()->rowCount();
        QVERIFY(!order.needsFolder());
        order.preset.plan.rowsAFile = 1;
        QVERIFY(order.needsFolder());
    }

    // A part of the rows does not go into the file that the whole would have.
    void namesTheFileOfAFilter()
    {
        ExportRun::Order order{
            std::make_shared<const ResultView>(view()->set(), ResultQuery(), std::vector<uint32_t>{0}), {}, {}};
        QVERIFY(order.fileName(QDate(2026, 11, 27)).endsWith(u"-2026-11-27-filtered.csv"_s));
    }

    void writesAllFilesOrNone()
    {
        ExportRun::Order order{view(), {}, m_folder->path(), u"Some did not come."_s};
        order.preset.plan.rowsAFile = 1;
        const ExportRun::Ending ending = ExportRun::carryOut(order, IfFileExists::Refuse, {});
        QVERIFY(ending.outcome);
        QCOMPARE(quint32(ending.paths.size()), view()->rowCount());
        QCOMPARE(ending.outcome->rows, quint64(view()->rowCount()));
        QCOMPARE(ExportRun::remark(order, ending), u"Some did not come."_s);
        QVERIFY(QFile::remove(ending.paths.first()));
        const ExportRun::Ending again = ExportRun::carryOut(order, IfFileExists::Refuse, {});
        QCOMPARE(again.outcome.error().kind, ErrorKind::FileExists);
        QVERIFY(!QFile::exists(ending.paths.first()));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const ExportRun::Order order{view(), {}, m_folder->filePath(u"a.csv"_s)};
        const ExportRun::Ending ending = ExportRun::carryOut(order, IfFileExists::Refuse, stop.get_token());
        QCOMPARE(ending.outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    static std::shared_ptr<const ResultView> view()
    {
        static const auto rows = std::make_shared<const ResultView>(setOf({finderBatch()}));
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ENROW_TEST(tst_ExportRun, QCoreApplication)
#include "tst_ExportRun.moc"
