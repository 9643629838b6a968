// SPDX-License-Identifier: MIT
#include "desktop/results/ResultDelegate.h"

#include "../common/Contrast.h"
#include "ResultFixtures.h"
#include "desktop/common/QualificationColors.h"
#include "desktop/common/Theme.h"
#include "desktop/common/Tone.h"
#include "desktop/results/HitMarks.h"
#include "desktop/results/ResultTableModel.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTableView>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultDelegate : public QObject
{
    Q_OBJECT

private slots:
    // An address that would read as another one; the value itself, which is copied, stays as it is.
    void marksWhatTurnsTheDirection()
    {
        const ResultDelegate delegate;
        QCOMPARE(delegate.displayText(u"\u202emoc.live@pam\u202c"_s, QLocale()), u"[U+202E]moc.live@pam[U+202C]"_s);
        QCOMPARE(delegate.displayText(u"a\u2066b\tc"_s, QLocale()), u"a[U+2066]b c"_s);
        QCOMPARE(delegate.displayText(u"\u05e9\u05e8\u05d5\u05d8\u200f"_s, QLocale()),
                 u"\u05e9\u05e8\u05d5\u05d8\u200f"_s);
    }

    // By colour, as nothing else says what a cell looks like.
    void marksHits()
    {
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(
            setOf({batchOf(BatchKind::EmailFinder, u"b"_s, {{"valid", {{ColumnId::Company, "Ångström AB"}}}})})));
        ResultDelegate delegate;
        const QModelIndex company = model.index(0, model.sectionOf(ColumnId::Company));
        const auto paint = [&](const QString &search, const QModelIndex &index) {
            delegate.setSearch(SearchExpression(search));
            return painted(delegate, index);
        };
        const QImage plain = paint({}, company);
        QVERIFY(paint(u"angstrom"_s, company) != plain);
        const QModelIndex employer = model.index(0, model.sectionOf(ColumnId::Employer));
        QVERIFY(paint(u"company:ab"_s, employer) != paint({}, employer));
        QVERIFY(paint(u"x OR ab"_s, company) != plain);
        QCOMPARE(paint(u"bert"_s, company), plain);
        QCOMPARE(paint(u"-angstrom"_s, company), plain);
        QCOMPARE(paint(u"domain:ab"_s, company), plain);
        const QModelIndex valid = model.index(0, model.sectionOf(ColumnId::Qualification));
        QCOMPARE(paint(u"valid"_s, valid), paint({}, valid)); // a known qualification is not searched
        QVERIFY(paint(u"qualification:valid"_s, valid) != paint({}, valid));
    }

    // Its end tells it from others that were made together, and is not cut again.
    void theEndOfAnIdStays()
    {
        ResultTableModel model;
        const auto viewOf = [](const QString &id) {
            return std::make_shared<ResultView>(setOf({batchOf(BatchKind::EmailFinder, id, {{"valid", {}}}),
                                                       batchOf(BatchKind::EmailFinder, u"b"_s, {{"valid", {}}})}));
        };
        const ResultDelegate delegate;
        const auto imageOf = [&](const QString &id) {
            model.setView(viewOf(id));
            return painted(delegate, model.index(0, model.sectionOf(ColumnId::BatchId)), {}, 80);
        };
        QCOMPARE(imageOf(u"5e0c1b7a-2222-4ac3-9f00-1122339d1e03"_s), imageOf(u"…9d1e03"_s));
        QVERIFY(imageOf(u"5e0c1b7a-2222-4ac3-9f00-1122339d1e04"_s) != imageOf(u"…9d1e03"_s));
    }

    // Grey on a tint is hard to read.
    void whatIsMutedIsNotInASelectedRow()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(
            setOf({batchOf(BatchKind::EmailFinder, u"b"_s,
                           {{"invalid", {{ColumnId::SearchedCompanyDomain, "dundermifflin.com"}}}})})));
        const ResultDelegate delegate;
        const QModelIndex employer = model.index(0, model.sectionOf(ColumnId::Employer));
        const auto darkest = [&](QStyle::State state) {
            const QImage image = painted(delegate, employer, state);
            int least = 255;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 4; y < image.height() - 4; ++y)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        QVERIFY2(darkest(QStyle::State_Selected) + 30 < darkest({}),
                 qPrintable(u"%1, %2"_s.arg(darkest(QStyle::State_Selected)).arg(darkest({}))));
    }

    // A reader of rows is no spreadsheet: one cell is marked in the row only while the keyboard is in the table.
    void theCurrentCellShowsOnlyWithTheKeyboard()
    {
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(setOf({finderBatch()})));
        QWidget window;
        QTableView table(&window);
        QLineEdit other(&window);
        ResultDelegate delegate;
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.resize(600, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table.setCurrentIndex(model.index(1, 2));
        const auto groundOf = [&](int column) {
            const QRect cell = table.visualRect(model.index(1, column));
            return table.viewport()->grab().toImage().pixelColor(cell.right() - 3, cell.bottom() - 3);
        };
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        QVERIFY(groundOf(2) != groundOf(1));
        other.setFocus();
        QTRY_VERIFY(other.hasFocus());
        QCOMPARE(groundOf(2), groundOf(1));
        // What somebody selected stays to be seen.
        table.selectionModel()->select(model.index(1, 1), QItemSelectionModel::Select);
        table.selectionModel()->select(model.index(0, 1), QItemSelectionModel::Select);
        QCOMPARE(groundOf(1), selectionColor(table.palette()));
    }

    // A pause between the groups of a number, which is searched and copied as it came.
    void numbersAreReadInGroups()
    {
        ResultTableModel model;
        const auto rows = [](const char *number) {
            return std::vector<TestRow>{{"found", {{ColumnId::Number, number}}}};
        };
        ResultDelegate delegate;
        const auto inkEnd = [&](const char *number, ColumnId column) {
            const std::vector<TestRow> emails{{"valid", {{ColumnId::Email, number}}}};
            model.setView(std::make_shared<ResultView>(
                setOf({column == ColumnId::Number ? batchOf(BatchKind::PhoneFinder, u"p"_s, rows(number))
                                                  : batchOf(BatchKind::EmailVerifier, u"v"_s, emails)})));
            const QModelIndex index = model.index(0, model.sectionOf(column));
            if (index.data().toString() != QLatin1StringView(number))
                return -1;
            const QImage image = painted(delegate, index);
            for (int x = image.width() - 4; x > 0; --x) {
                for (int y = 4; y < image.height() - 4; ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(image.width() - 4, y))
                        return x;
                }
            }
            return 0;
        };
        const int plain = inkEnd("+33612345678", ColumnId::Email);
        QVERIFY2(inkEnd("+33612345678", ColumnId::Number) >= plain + 10, "five pauses");
        QCOMPARE(inkEnd("+4917139", ColumnId::Number), inkEnd("+4917139", ColumnId::Email));
        delegate.setSearch(SearchExpression(u"3361234"_s));
        QCOMPARE(inkEnd("+33612345678", ColumnId::Email), plain);
        QVERIFY(inkEnd("+33612345678", ColumnId::Number) >= plain + 10);
    }

    // A hit in a column that is out of sight is told beside the person.
    void tellsOfHiddenHits()
    {
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(setOf({phoneBatch()})));
        ResultDelegate delegate;
        delegate.setSearch(SearchExpression(u"dunder"_s));
        const auto paint = [&](ColumnId column) { return painted(delegate, model.index(0, model.sectionOf(column))); };
        delegate.setColumnsInSight({ColumnId::Person, ColumnId::Number, ColumnId::SearchedCompanyName});
        const QImage seen = paint(ColumnId::Person);
        const QImage number = paint(ColumnId::Number);
        delegate.setColumnsInSight({ColumnId::Person, ColumnId::Number});
        QVERIFY(paint(ColumnId::Person) != seen);
        QCOMPARE(paint(ColumnId::Number), number);
    }

    // The ground and a ring say what is current and selected; what the colours of the text say stays.
    void theTextKeepsItsColours()
    {
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(setOf({finderBatch()})));
        QTableView table;
        ResultDelegate delegate;
        table.setModel(&model);
        table.setCurrentIndex(model.index(1, model.sectionOf(ColumnId::Qualification)));
        const auto paint = [&](QStyle::State state) {
            return painted(delegate, model.index(1, model.sectionOf(ColumnId::Qualification)), state);
        };
        const QImage current = paint(QStyle::State_Selected | QStyle::State_HasFocus);
        const QColor dot = qualificationColors(Qualification::Invalid, QApplication::palette()).solid;
        const auto has = [](const QImage &image, const QColor &color) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, image.height() / 2) == color)
                    return true;
            }
            return false;
        };
        QVERIFY(has(current, dot));
        QVERIFY(has(current, selectionColor(lightPalette())));
        QCOMPARE(current.pixelColor(100, 0), focusColor(lightPalette()));
        QCOMPARE(current.pixelColor(100, 1), focusColor(lightPalette()));
        QVERIFY(!has(paint({}), hoverColor(lightPalette())));
        delegate.setHoveredRow(1);
        QVERIFY(has(paint({}), hoverColor(lightPalette())));
    }

    void everyTextReadsOnEveryGround()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            for (const QColor &ground :
                 {currentRowColor(palette), selectionColor(palette), hoverColor(palette), hitGround(palette)}) {
                QVERIFY(test::contrast(palette.color(QPalette::Text), ground) >= 4.5);
                for (const Tone tone : {Tone::Neutral, Tone::Active, Tone::Positive, Tone::Caution, Tone::Negative})
                    QVERIFY2(test::contrast(toneColors(tone, palette).text, ground) >= 4.5, qPrintable(ground.name()));
            }
            QVERIFY(test::contrast(focusColor(palette), selectionColor(palette)) >= 3);
            QVERIFY(test::contrast(focusColor(palette), currentRowColor(palette)) >= 3);
        }
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks()
    {
        QFETCH(const bool, dark);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString turned = u"\u202emoc.live@pam\u202c"_s;
        ResultTableModel model;
        model.setView(std::make_shared<ResultView>(
            setOf({batchOf(BatchKind::EmailFinder, u"b"_s,
                           {{"valid", {{ColumnId::Email, turned.toStdString()}, {ColumnId::FirstName, "Pam"}}},
                            {"valid", {{ColumnId::Email, "pam@dundermifflin.com"}}}})})));
        QTableView table;
        ResultDelegate delegate;
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.resize(900, 120);
        table.resizeColumnsToContents();
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(saveScreenshot(table, dark ? u"table-directions-dark"_s : u"table-directions-light"_s));
        QCOMPARE(model.index(0, model.sectionOf(ColumnId::Email)).data().toString(), turned);
    }

private:
    static QImage painted(const ResultDelegate &delegate, const QModelIndex &index, QStyle::State state = {},
                          int width = 240)
    {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = lightPalette();
        option.font = qApp->font();
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        delegate.paint(&painter, option, index);
        return image;
    }
};

ENROW_TEST(tst_ResultDelegate, QApplication)
#include "tst_ResultDelegate.moc"
