// SPDX-License-Identifier: MIT
#include "desktop/export/ExportPreview.h"

#include "desktop/export/PreviewTable.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

// How a file begins is seen before it is written, each of several too.
class tst_ExportPreview : public QObject
{
    Q_OBJECT

private slots:
    void aTable();
    void oneOfSeveralFiles();
    void lines();

private:
    static PlanPreview previewWith(const QStringList &names)
    {
        PlanPreview preview;
        for (const QString &name : names)
            preview.planned.files.push_back({name, nullptr});
        preview.beginning = {{u"email"_s}, {u"a@x.com"_s}, {u"b@x.com"_s}, {u"c@x.com"_s}, {u"d@x.com"_s}};
        return preview;
    }
};

void tst_ExportPreview::aTable()
{
    ExportPreview preview;
    preview.show(previewWith({u"a.csv"_s}));
    preview.resize(400, preview.leastHeight());
    preview.show();
    auto *table = preview.findChild<PreviewTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 4);
    QVERIFY(table->visualItemRect(table->item(2, 0)).bottom() < table->viewport()->height()); // three are seen
    QVERIFY(!preview.findChild<QComboBox *>()->isVisible());
}

void tst_ExportPreview::oneOfSeveralFiles()
{
    ExportPreview preview;
    const int ofOne = preview.leastHeight();
    preview.show(previewWith({u"valid.csv"_s, u"invalid.csv"_s}));
    auto *files = preview.findChild<QComboBox *>();
    QVERIFY(!files->isHidden() && preview.leastHeight() > ofOne);
    QCOMPARE(files->itemText(1), u"File 2 of 2: invalid.csv"_s);
    QSignalSpy chosen(&preview, &ExportPreview::fileChosen);
    files->setCurrentIndex(1);
    emit files->activated(1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(preview.file(), 1U);
    preview.show(previewWith({u"valid.csv"_s, u"invalid.csv"_s})); // it stays that file
    QCOMPARE(preview.file(), 1U);
    preview.show(previewWith({u"a.csv"_s}));
    QCOMPARE(preview.file(), 0U);
    QVERIFY(files->isHidden());
}

void tst_ExportPreview::lines()
{
    ExportPreview preview;
    preview.show();
    PlanPreview ofLines = previewWith({u"a.jsonl"_s});
    ofLines.beginning.clear();
    ofLines.text = u"{}\n"_s;
    preview.show(ofLines);
    const auto *text = preview.findChild<QPlainTextEdit *>();
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"{}\n"_s);
    preview.showReply("{\"id\":" + QByteArray(50'000, 'x'));
    QVERIFY(text->toPlainText().startsWith(u"{\"id\":"_s));
    QVERIFY(text->toPlainText().size() <= 20'000);
}

ENROW_TEST(tst_ExportPreview, QApplication)
#include "tst_ExportPreview.moc"
