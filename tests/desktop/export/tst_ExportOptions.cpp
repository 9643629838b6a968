// SPDX-License-Identifier: MIT
#include "desktop/export/ExportOptions.h"

#include "../results/ResultFixtures.h"
#include "FakeFileDialogs.h"
#include "desktop/common/MessageLine.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// What most exports need not say.
class tst_ExportOptions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsTheListOfThoseToLeaveOut();
    void badPatternsAreTheUsualOne();
    void keepsTheBestOrTheFirst();
    void offersBatchesWhereThereAreSeveral();

private:
    ExportPlan plan() const
    {
        ExportPlan plan;
        m_options->writeTo(plan);
        return plan;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_options->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    static ExportOffer offerOf(std::vector<ResultBatch> batches)
    {
        return {std::make_shared<const ResultView>(setOf(std::move(batches))), nullptr, {}, {}};
    }

    JobQueue m_jobs;
    FakeFileDialogs m_files;
    std::unique_ptr<ExportOptions> m_options;
};

void tst_ExportOptions::init()
{
    m_options = std::make_unique<ExportOptions>(offerOf({verifierBatch()}), m_jobs, m_files);
    m_options->readFrom({});
}

void tst_ExportOptions::readsTheListOfThoseToLeaveOut()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"no.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Pam@X.com\nacme.com\n");
    file.close();
    QSignalSpy changed(m_options.get(), &ExportOptions::changed);
    QVERIFY(button(u"Remove"_s)->isHidden()); // there is nothing to remove
    m_files.openPath = file.fileName();
    button(u"Choose a file…"_s)->click();
    QTRY_VERIFY(plan().suppress);
    QVERIFY(plan().suppress->hasAddress("pam@x.com"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!button(u"Remove"_s)->isHidden());
    const auto says = [this](const QString &text) {
        for (const auto *label : m_options->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QVERIFY(says(u"1 address and 1 domain in “no.csv”"_s));
    m_files.openPath = folder.filePath(u"none.csv"_s);
    button(u"Choose a file…"_s)->click();
    QTRY_VERIFY(says(u"“none.csv” holds no addresses that can be read."_s));
    QVERIFY(!plan().suppress);
    QVERIFY(button(u"Remove"_s)->isHidden());
    m_files.openPath = file.fileName();
    button(u"Choose a file…"_s)->click();
    QTRY_VERIFY(plan().suppress);
    button(u"Remove"_s)->click();
    QVERIFY(!plan().suppress);
    QVERIFY(says(u"Nobody is left out."_s) && button(u"Remove"_s)->isHidden());
}

void tst_ExportOptions::badPatternsAreTheUsualOne()
{
    auto *pattern = m_options->findChild<QLineEdit *>(u"pattern"_s);
    QVERIFY(pattern);
    pattern->setText(u"{label} {n}"_s);
    QCOMPARE(plan().namePattern, u"{label} {n}"_s);
    QVERIFY(!m_options->findChild<MessageLine *>()->isVisibleTo(m_options.get()));
    pattern->setText(u"{password}"_s);
    QVERIFY(m_options->findChild<MessageLine *>()->isVisibleTo(m_options.get())); // and it is said
    QVERIFY(m_options->findChild<MessageLine *>()->text().startsWith(u"This cannot be a name."_s));
    QCOMPARE(plan().namePattern, QString());
}

void tst_ExportOptions::keepsTheBestOrTheFirst()
{
    const auto boxNamed = [this](const QString &text) {
        for (auto *box : m_options->findChildren<QComboBox *>()) {
            if (box->findText(text) >= 0)
                return box;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    QComboBox *kinds = boxNamed(u"Keep all"_s);
    QComboBox *choices = boxNamed(u"the first of them"_s);
    QVERIFY(kinds && choices && !choices->isEnabled());
    kinds->setCurrentText(u"One row for each address"_s);
    QVERIFY(choices->isEnabled());
    QCOMPARE(plan().keeps, DuplicateChoice::Best);
    choices->setCurrentText(u"the first of them"_s);
    QCOMPARE(plan().keeps, DuplicateChoice::First);
}

void tst_ExportOptions::offersBatchesWhereThereAreSeveral()
{
    const auto hasBatches = [](const ExportOptions &options) {
        for (const auto *box : options.findChildren<QComboBox *>()) {
            if (box->findText(u"A file for each batch"_s) >= 0)
                return true;
        }
        return false;
    };
    QVERIFY(!hasBatches(*m_options));
    QVERIFY(hasBatches(ExportOptions(offerOf({verifierBatch(), verifierBatch()}), m_jobs, m_files)));
}

ENROW_TEST(tst_ExportOptions, QApplication)
#include "tst_ExportOptions.moc"
