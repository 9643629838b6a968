// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "../results/ResultFixtures.h"
#include "FakeFileDialogs.h"
#include "desktop/export/PresetLibrary.h"
#include "desktop/export/PreviewTable.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheGivenPlan_data();
    void startsWithTheGivenPlan();
    void choosesRowsByKeyboard();
    void offersWhatTheFormatTakes();
    void offersAllRowsWhereNoneIsVisible();
    void asksForNoRowsWhereAllAreVisible();
    void offersRepliesWhereThereAreAny();
    void showsWhatWillBeInTheFile();
    void obeysAPresetUntilItIsChanged();
    void nothingOfAPresetStaysWithoutOne();
    void saysThatAPresetIsThatOfLastTime();
    void writesNothingWithoutAColumn();
    void showsEachOfSeveralFiles();
    void beginsAtTheFormat();
    void edgesAreInLine();
    void nothingIsCutInASmallWindow();
    void mnemonicsAreUnique();
    void enterSaves();
    void looks();

private:
    std::unique_ptr<ExportDialog> dialogFor(const ExportOffer &offer, const ExportPreset &start = {})
    {
        return std::make_unique<ExportDialog>(offer, start, ExportDialog::Tools{m_jobs, m_files, m_presets});
    }

    JobQueue m_jobs;
    FakeFileDialogs m_files;
    PresetLibrary m_presets{m_jobs, {}};
};

namespace
{

// Of two rows the table shows the first.
ExportOffer offerOf(std::vector<uint32_t> visible = {0})
{
    const auto set = setOf({verifierBatch()});
    return {std::make_shared<const ResultView>(set, ResultQuery{QualificationGroup::Valid, {}, {}}, std::move(visible)),
            nullptr,
            {ColumnId::Email},
            {}};
}

QComboBox *boxNamed(const QWidget &dialog, const QString &name)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

QString summaryOf(const QWidget &dialog)
{
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->accessibleName() == u"What will be written"_s)
            return (label->text() + u' ' + dialog.findChild<MessageLine *>()->text()).trimmed();
    }
    return {};
}

QString previewOf(const QWidget &dialog)
{
    const auto *table = dialog.findChild<PreviewTable *>();
    QStringList lines;
    for (int row = -1; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += (row < 0 ? table->horizontalHeaderItem(column) : table->item(row, column))->text();
        lines += cells.join(u',') + u'\n';
    }
    return lines.join(QString()).trimmed();
}

void openOptions(const QWidget &dialog)
{
    for (auto *button : dialog.findChildren<QToolButton *>()) {
        if (button->text() == u"&More options"_s)
            button->setChecked(true);
    }
}

} // namespace

void tst_ExportDialog::startsWithTheGivenPlan_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("guard");
    QTest::newRow("comma") << ',' << true;
    QTest::newRow("semicolon") << ';' << false;
    QTest::newRow("tab") << '\t' << true;
}

void tst_ExportDialog::startsWithTheGivenPlan()
{
    QFETCH(const char, delimiter);
    QFETCH(const bool, guard);
    ExportPreset start;
    start.plan.text = {delimiter, guard, false};
    start.plan.columns = {{ColumnId::Email, u"Mail"_s}, {PersonField::Domain}};
    start.plan.dropsUnfillableColumns = true;
    start.plan.only = QualificationGroup::Other;
    start.plan.oneRowPer = DuplicateKey::Domain;
    start.plan.keeps = DuplicateChoice::First;
    start.plan.split = ExportSplit::Qualification;
    start.plan.rowsAFile = 7;
    start.plan.sheets = ExportSheets::Batch;
    start.plan.namePattern = u"{label}"_s;
    const auto dialog = dialogFor(offerOf(), start);
    QVERIFY(dialog->chosen() == start);
    QVERIFY(!dialog->allRows());
}

void tst_ExportDialog::choosesRowsByKeyboard()
{
    const auto dialog = dialogFor(offerOf());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(dialog.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(dialog->allRows());
    QTest::keyClick(dialog.get(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(!dialog->allRows());
    QTest::keyClick(dialog.get(), Qt::Key_M, Qt::AltModifier);
    const auto *guard = dialog->findChild<QCheckBox *>();
    QTRY_VERIFY(guard->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!dialog->chosen().plan.text.formulaGuard);
    QVERIFY(dialog->textChosen() && !dialog->textChosen()->formulaGuard);
}

void tst_ExportDialog::offersWhatTheFormatTakes()
{
    ExportPreset start;
    start.plan.format = exportFormatNamed(u"xlsx");
    const auto dialog = dialogFor(offerOf(), start);
    dialog->show();
    openOptions(*dialog);
    QComboBox *formats = boxNamed(*dialog, u"Format"_s);
    QCOMPARE(formats->currentText(), u"Excel workbook (.xlsx)"_s);
    QCOMPARE(formats->count(), 5); // those that hold rows
    const auto *delimiter = dialog->findChild<DelimiterBox *>();
    const auto *guard = dialog->findChild<QCheckBox *>();
    const QComboBox *sheets = boxNamed(*dialog, u"Sheets"_s);
    QVERIFY(!delimiter->isVisible() && !guard->isVisible() && sheets->isVisible());
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-excel"_s));
    formats->setCurrentIndex(formats->findText(u"Tab-separated (.tsv)"_s));
    QCOMPARE(dialog->format().name(), "tsv"_L1);
    QCOMPARE(dialog->chosen().plan.text.delimiter, '\t');
    QVERIFY(!delimiter->isVisible() && guard->isVisible() && !sheets->isVisible());
    formats->setCurrentIndex(formats->findText(u"CSV for spreadsheets (.csv)"_s));
    QCOMPARE(dialog->format().name(), "csv-spreadsheet"_L1);
    QVERIFY(dialog->chosen().plan.text.byteOrderMark);
    QVERIFY(delimiter->isVisible() && guard->isVisible());
}

void tst_ExportDialog::offersAllRowsWhereNoneIsVisible()
{
    const auto dialog = dialogFor(offerOf({}));
    QVERIFY(dialog->allRows());
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 1);
}

void tst_ExportDialog::asksForNoRowsWhereAllAreVisible()
{
    const auto dialog = dialogFor(offerOf({1, 0}));
    dialog->show();
    for (const QRadioButton *choice : dialog->findChildren<QRadioButton *>())
        QVERIFY(!choice->isVisible());
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"All rows (2), in the order of the table"_s;
    }));
    QVERIFY(!dialog->allRows()); // in the order of the table
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-all"_s));
}

void tst_ExportDialog::offersRepliesWhereThereAreAny()
{
    ExportOffer offer = offerOf();
    offer.firstReply = [](QObject *context, const auto &done) {
        QMetaObject::invokeMethod(
            context, [done] { done(R"({"results":[]})"); }, Qt::QueuedConnection);
    };
    const auto dialog = dialogFor(offer);
    QComboBox *formats = boxNamed(*dialog, u"Format"_s);
    QCOMPARE(formats->count(), 6);
    formats->setCurrentIndex(formats->findData(u"json"_s));
    QTRY_VERIFY(summaryOf(*dialog).startsWith(u"The reply of each chosen batch as it came"_s));
    QVERIFY(!dialog->findChild<QRadioButton *>()->isEnabled());
    QVERIFY(!dialog->findChild<PreviewTable *>()->isVisibleTo(dialog.get()));
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), R"({"results":[]})"_L1);
    formats->setCurrentIndex(formats->findData(u"jsonl"_s)); // rows, but no table
    QTRY_VERIFY(dialog->findChild<QPlainTextEdit *>()->isVisibleTo(dialog.get()));
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u'{'));
}

void tst_ExportDialog::showsWhatWillBeInTheFile()
{
    const auto dialog = dialogFor(offerOf());
    QTRY_COMPARE(previewOf(*dialog), u"index,qualification,email\n195f87c6,valid,pam@x.com"_s);
    QVERIFY2(summaryOf(*dialog).startsWith(u"1 row in “enrow-email-verifier-"_s), qPrintable(summaryOf(*dialog)));
    QComboBox *only = boxNamed(*dialog, u"Qualification"_s);
    only->setCurrentIndex(only->findText(u"Invalid or not found only"_s));
    QTRY_COMPARE(previewOf(*dialog), u"index,qualification,email"_s);
    QVERIFY(summaryOf(*dialog).contains(u"1 row is left out because of its qualification."_s));
    dialog->findChildren<QRadioButton *>().at(1)->click();
    QTRY_COMPARE(previewOf(*dialog), u"index,qualification,email\n195f87c6,invalid,kevin@x.com"_s);
    QComboBox *columns = boxNamed(*dialog, u"Columns"_s);
    QCOMPARE(columns->parentWidget()->focusProxy(), columns); // where Alt and the letter of the label lead
    columns->setCurrentIndex(columns->findText(u"As the table shows them"_s));
    QTRY_COMPARE(previewOf(*dialog), u"email\nkevin@x.com"_s);
}

void tst_ExportDialog::obeysAPresetUntilItIsChanged()
{
    const auto dialog = dialogFor(offerOf());
    QComboBox *presets = boxNamed(*dialog, u"Preset"_s);
    const int salesforce = presets->findText(u"Salesforce leads"_s);
    QVERIFY(salesforce > 0);
    presets->setCurrentIndex(salesforce);
    emit presets->activated(salesforce);
    QTRY_VERIFY(previewOf(*dialog).startsWith(u"LastName,Company,Email\n"_s));
    QVERIFY(summaryOf(*dialog).contains(u"LastName is empty in 1 of 1 row; Salesforce refuses those."_s));
    QVERIFY(summaryOf(*dialog).contains(u"look at the first import"_s));
    const ExportPreset chosen = dialog->chosen();
    QVERIFY(chosen == *presetNamed(u"salesforce"_s, builtInPresets(QLocale::c())));
    QComboBox *only = boxNamed(*dialog, u"Qualification"_s);
    only->setCurrentIndex(0);
    QVERIFY(dialog->chosen().name.isEmpty());
    QCOMPARE(presets->currentIndex(), -1);
    QCOMPARE(dialog->chosen().plan.columns.size(), chosen.plan.columns.size());
}

void tst_ExportDialog::nothingOfAPresetStaysWithoutOne()
{
    ExportOffer offer = offerOf({0, 1});
    offer.text = {';', true, false};
    ExportPreset hubspot = *presetNamed(u"hubspot"_s, m_presets.presets());
    const auto dialog = dialogFor(offer, hubspot);
    QVERIFY(dialog->chosen() == hubspot);
    auto *presets = boxNamed(*dialog, u"Preset"_s);
    presets->setCurrentIndex(0);
    emit presets->activated(0);
    ExportPreset plain;
    plain.plan.format = exportFormatNamed(u"csv-spreadsheet");
    plain.plan.text = offer.text;
    plain.plan.text.byteOrderMark = true;
    QVERIFY(dialog->chosen() == plain);
    QVERIFY(!dialog->textChosen());
    QTRY_VERIFY(!summaryOf(*dialog).isEmpty() && !summaryOf(*dialog).contains(u"HubSpot"_s));
    // Nor does a change of something else of it become a choice for other tables.
    presets->setCurrentIndex(presets->findData(u"hubspot"_s));
    emit presets->activated(presets->currentIndex());
    QVERIFY(!dialog->chosen().plan.text.formulaGuard);
    boxNamed(*dialog, u"Format"_s)->setCurrentIndex(1);
    QVERIFY(dialog->chosen().name.isEmpty() && !dialog->textChosen());
    // The next dialog begins with that, says so, and leads back.
    const auto next = dialogFor(offer, dialog->chosen());
    presets = boxNamed(*next, u"Preset"_s);
    QCOMPARE(presets->currentIndex(), -1);
    presets->setCurrentIndex(0);
    emit presets->activated(0);
    QVERIFY(next->chosen().plan.isPlain());
}

// It is remembered, and seen to be.
void tst_ExportDialog::saysThatAPresetIsThatOfLastTime()
{
    const auto dialog = dialogFor(offerOf({0, 1}), *presetNamed(u"hubspot"_s, m_presets.presets()));
    dialog->show();
    const auto isSaid = [&] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"HubSpot is still chosen from last time"_s);
        });
    };
    QVERIFY(isSaid());
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-last-preset"_s));
    auto *presets = boxNamed(*dialog, u"Preset"_s);
    presets->setCurrentIndex(0);
    emit presets->activated(0);
    QVERIFY(!isSaid());
    presets->setCurrentIndex(presets->findData(u"hubspot"_s));
    emit presets->activated(presets->currentIndex());
    QVERIFY(!isSaid()); // now it is this time's
}

void tst_ExportDialog::writesNothingWithoutAColumn()
{
    const auto dialog = dialogFor(offerOf());
    openOptions(*dialog);
    const auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *columns = boxNamed(*dialog, u"Columns"_s);
    columns->setCurrentIndex(columns->count() - 1);
    const auto press = [&dialog](const QString &text) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    press(u"Tick none"_s);
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY2(summaryOf(*dialog).endsWith(u"Tick those that the file should have."_s), qPrintable(summaryOf(*dialog)));
    press(u"Tick all"_s);
    QTRY_VERIFY(save->isEnabled());
    QTRY_VERIFY(!summaryOf(*dialog).contains(u"ticked"_s));
    QTRY_VERIFY(previewOf(*dialog).contains(u"index"_s));
}

void tst_ExportDialog::showsEachOfSeveralFiles()
{
    ExportPreset start;
    start.plan.split = ExportSplit::Qualification;
    const auto dialog = dialogFor(offerOf({0, 1}), start);
    dialog->show();
    QComboBox *files = boxNamed(*dialog, u"File that is shown"_s);
    QTRY_VERIFY(files->isVisible());
    QVERIFY(previewOf(*dialog).contains(u"pam@x.com"_s));
    files->setCurrentIndex(1);
    emit files->activated(1);
    QTRY_VERIFY(previewOf(*dialog).contains(u"kevin@x.com"_s));
    QVERIFY(!previewOf(*dialog).contains(u"pam@x.com"_s));
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-split"_s));
}

// What nearly everybody chooses; a preset is for few.
void tst_ExportDialog::beginsAtTheFormat()
{
    const auto dialog = dialogFor(offerOf());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    const QComboBox *format = boxNamed(*dialog, u"Format"_s);
    const QComboBox *preset = boxNamed(*dialog, u"Preset"_s);
    QCOMPARE(dialog->focusWidget(), format);
    QVERIFY(preset->width() < format->width());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), preset);
}

void tst_ExportDialog::edgesAreInLine()
{
    const auto dialog = dialogFor(offerOf());
    dialog->show();
    openOptions(*dialog);
    const auto leftOf = [&](const QWidget *field) { return field->mapTo(dialog.get(), QPoint()).x(); };
    const auto rightOf = [&](const QWidget *field) { return leftOf(field) + field->width(); };
    QTRY_VERIFY(boxNamed(*dialog, u"Columns"_s)->isVisible());
    pictureOf(*dialog);
    const QWidget *format = boxNamed(*dialog, u"Format"_s);
    const QWidget *delimiter = dialog->findChild<DelimiterBox *>();
    const int right = rightOf(delimiter);
    for (const QWidget *field : {static_cast<const QWidget *>(boxNamed(*dialog, u"Columns"_s)),
                                 static_cast<const QWidget *>(dialog->findChild<QSpinBox *>()),
                                 static_cast<const QWidget *>(boxNamed(*dialog, u"Qualification"_s))})
        QCOMPARE(rightOf(field), right);
    for (const auto *button : dialog->findChildren<QToolButton *>()) {
        if (button->text() == u"Manage…"_s)
            QCOMPARE(rightOf(button), right);
    }
    QCOMPARE(leftOf(boxNamed(*dialog, u"Columns"_s)), leftOf(format));
    QCOMPARE(leftOf(dialog->findChild<QLineEdit *>(u"pattern"_s)), leftOf(format));
    QCOMPARE(rightOf(dialog->findChild<PreviewTable *>()), right);
}

// Neither the options nor what comes of them.
void tst_ExportDialog::nothingIsCutInASmallWindow()
{
    applyTheme(*qApp, ThemeChoice::Light); // whose controls are the highest
    const auto dialog = dialogFor(offerOf());
    dialog->show();
    openOptions(*dialog);
    dialog->resize(800, 560);
    pictureOf(*dialog);
    QCOMPARE(dialog->size(), QSize(800, 560));
    const auto *choices = dialog->findChild<QScrollArea *>();
    QVERIFY(!choices->verticalScrollBar()->isVisible());
    const auto *table = dialog->findChild<PreviewTable *>();
    const auto showsThreeRows = [table] {
        const int rows = 3 * table->rowHeight(0);
        return table->isVisible() && table->viewport()->height() >= rows;
    };
    QTRY_VERIFY(table->rowCount() > 0);
    QVERIFY(showsThreeRows());
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-small"_s));
    QComboBox *columns = boxNamed(*dialog, u"Columns"_s);
    columns->setCurrentIndex(columns->findText(u"Chosen columns"_s)); // a list that scrolls has to share
    dialog->resize(800, 560);
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-small-columns"_s));
    QVERIFY(showsThreeRows());
    QVERIFY(choices->verticalScrollBar()->maximum() > 0);
    for (const QString &preset : {u"hubspot"_s, u"salesforce"_s}) { // whose columns are a list
        auto *presets = boxNamed(*dialog, u"Preset"_s);
        presets->setCurrentIndex(presets->findData(preset));
        emit presets->activated(presets->currentIndex());
        dialog->resize(800, 560);
        QTRY_VERIFY(summaryOf(*dialog).contains(u"row"_s));
        pictureOf(*dialog);
        QVERIFY2(showsThreeRows(), qPrintable(preset));
    }
    QVERIFY(saveScreenshot(*dialog, u"export-dialog-small-preset"_s));
}

void tst_ExportDialog::mnemonicsAreUnique()
{
    const auto dialog = dialogFor(offerOf());
    openOptions(*dialog);
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys.append(key.toString());
    };
    for (const auto *label : dialog->findChildren<QLabel *>())
        add(label->textFormat() == Qt::PlainText ? QString() : label->text());
    for (const auto *button : dialog->findChildren<QAbstractButton *>())
        add(button->text());
    const qsizetype all = keys.size();
    QVERIFY(all > 8);
    QVERIFY2(keys.removeDuplicates() == 0, qPrintable(keys.join(u' ')));
}

// The dialog stays until a place was chosen.
void tst_ExportDialog::enterSaves()
{
    const auto dialog = dialogFor(offerOf());
    QSignalSpy requested(dialog.get(), &ExportDialog::saveRequested);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(dialog->isVisible());
    auto *choice = dialog->findChild<QRadioButton *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
}

void tst_ExportDialog::looks()
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        const QString name = theme == ThemeChoice::Dark ? u"export-dialog-dark"_s : u"export-dialog-light"_s;
        const auto dialog = dialogFor(offerOf());
        dialog->show();
        QTRY_VERIFY(!previewOf(*dialog).isEmpty());
        QVERIFY(saveScreenshot(*dialog, name));
        QVERIFY(dialog->width() <= 800 && dialog->height() <= 560);
        openOptions(*dialog);
        QComboBox *columns = boxNamed(*dialog, u"Columns"_s);
        columns->setCurrentIndex(columns->findText(u"Chosen columns"_s));
        QTest::qWait(50);
        QVERIFY(dialog->height() > 560 && dialog->height() < dialog->screen()->availableSize().height());
        QVERIFY2(dialog->minimumSizeHint().width() <= 800 && dialog->minimumSizeHint().height() <= 560,
                 qPrintable(QDebug::toString(dialog->minimumSizeHint())));
        QVERIFY(saveScreenshot(*dialog, name + u"-options"_s));
    }
}

ENROW_TEST(tst_ExportDialog, QApplication)
#include "tst_ExportDialog.moc"
