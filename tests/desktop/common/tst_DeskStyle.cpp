// SPDX-License-Identifier: MIT
#include "desktop/common/Contrast.h"
#include "desktop/common/DeskStyle.h"
#include "desktop/common/Icons.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"
#include "desktop/common/Tone.h"

#include "support/TestProgram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

using Make = std::function<QWidget *()>;

QToolButton *toolButton(bool autoRaise)
{
    auto *button = new QToolButton;
    button->setIcon(iconOf(Icon::More));
    button->setAutoRaise(autoRaise);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *defaultButton()
{
    auto *button = new QPushButton(u"Export…"_s);
    button->setDefault(true);
    return button;
}

QProgressBar *progressBar()
{
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    return bar;
}

void addInBothThemes(const QByteArray &name, const Make &make)
{
    QTest::addRow("%s, light", name.constData()) << ThemeChoice::Light << make;
    QTest::addRow("%s, dark", name.constData()) << ThemeChoice::Dark << make;
}

void addColumns()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Make>("make");
}

} // namespace

// What all controls have in common, looked at as pixels.
class tst_DeskStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

    void outlinesAreSeen_data()
    {
        addColumns();
        addInBothThemes("field", [] { return new QLineEdit; });
        addInBothThemes("text", [] { return new QPlainTextEdit; });
        addInBothThemes("combo box", [] { return new QComboBox; });
        addInBothThemes("button", [] { return new QPushButton(u"Add"_s); });
        addInBothThemes("default button", [] { return defaultButton(); });
        addInBothThemes("tool button", [] { return toolButton(false); });
        addInBothThemes("check box", [] { return new QCheckBox; });
        addInBothThemes("radio button", [] { return new QRadioButton; });
        addInBothThemes("progress", [] { return progressBar(); });
        for (const bool on : {false, true}) {
            addInBothThemes(on ? "checked box" : "unchecked box", [on] {
                auto *box = new QCheckBox;
                box->setChecked(on);
                return box;
            });
        }
    }

    // On the way from the ground into the control there is an edge.
    void outlinesAreSeen()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const Make, make);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QWidget *control = make();
        column->addWidget(control, 0, Qt::AlignLeft);
        column->addWidget(new QPushButton); // has the focus
        window.show();
        const QImage picture = pictureOf(window);
        const QColor ground = QApplication::palette().color(QPalette::Window);
        const int middle = control->geometry().center().y();
        double best = 1;
        for (int x = control->x(); x < control->x() + 4; ++x)
            best = std::max(best, contrast(picture.pixelColor(x, middle), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void focusIsSeen_data()
    {
        addColumns();
        addInBothThemes("field", [] { return new QLineEdit; });
        addInBothThemes("text", [] { return new QPlainTextEdit; });
        addInBothThemes("combo box", [] { return new QComboBox; });
        addInBothThemes("button", [] { return new QPushButton(u"Add"_s); });
        addInBothThemes("default button", [] { return defaultButton(); });
        addInBothThemes("tool button", [] { return toolButton(false); });
        addInBothThemes("flat tool button", [] { return toolButton(true); });
        addInBothThemes("check box", [] { return new QCheckBox(u"As it came"_s); });
        addInBothThemes("radio button", [] { return new QRadioButton(u"All rows"_s); });
    }

    // A ring: about as many pixels change as go once round something of half its size.
    void focusIsSeen()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const Make, make);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QWidget *control = make();
        auto *other = new QLineEdit;
        column->addWidget(other);
        column->addWidget(control, 0, Qt::AlignLeft);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus(Qt::TabFocusReason);
        const QImage without = pictureOf(*control);
        control->setFocus(Qt::TabFocusReason);
        QVERIFY(control->hasFocus());
        // A field has an outline of the same contrast: what counts there is that it is twice as wide.
        const int apart = pixelsApart(without, pictureOf(*control), 1.3);
        QVERIFY2(apart >= (control->width() + control->height()) / 2, qPrintable(QString::number(apart)));
    }

    void allAreOfOneHeight()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QPushButton plain(u"Add"_s);
        QPushButton withIcon(iconOf(Icon::Export), u"Export…"_s);
        QLineEdit field;
        QComboBox box;
        box.addItem(iconOf(Icon::Search), u"Detect"_s);
        const std::unique_ptr<QToolButton> tool(toolButton(false));
        for (const QWidget *control : std::initializer_list<QWidget *>{&plain, &withIcon, &field, &box, tool.get()})
            QCOMPARE(control->sizeHint().height(), DeskStyle::controlHeight());
    }

    void buttonsOfDialogsHaveNoIcons()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save |
                                   QDialogButtonBox::Close);
        for (const QAbstractButton *button : box.buttons())
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
    }

    void scrollBarsHaveNoArrows()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(10);
        bar.resize(bar.sizeHint().width(), 300);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 100;
        option.pageStep = 10;
        const auto rect = [&](QStyle::SubControl part) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
        };
        QVERIFY(rect(QStyle::SC_ScrollBarAddLine).isEmpty());
        QVERIFY(rect(QStyle::SC_ScrollBarSubLine).isEmpty());
        QCOMPARE(rect(QStyle::SC_ScrollBarSlider).top(), 0);
        option.sliderPosition = 100;
        QCOMPARE(rect(QStyle::SC_ScrollBarSlider).bottom(), 299);
    }

    // Rows go on to the edge under a thin handle, which is stronger where it is pointed at.
    void rowsGoOnUnderTheScrollBar()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            QListWidget list;
            list.setFrameShape(QFrame::NoFrame);
            for (int row = 0; row < 40; ++row) {
                list.addItem(QString::number(row));
                list.item(row)->setBackground(Qt::red);
            }
            list.resize(200, 100);
            list.show();
            QTRY_VERIFY(list.verticalScrollBar()->isVisible());
            QCOMPARE(list.viewport()->width(), list.width());
            const QImage picture = pictureOf(list);
            int covered = 0;
            for (int x = list.width() - 12; x < list.width(); ++x)
                covered += picture.pixelColor(x, 28) != QColor(Qt::red) ? 1 : 0;
            QVERIFY2(covered >= 3 && covered <= 6, qPrintable(QString::number(covered)));
            QCOMPARE(picture.pixelColor(list.width() - 1, 28), QColor(Qt::red));
            const auto inkOf = [&list](QStyle::State state) {
                QImage image(12, 60, QImage::Format_RGB32);
                QStyleOptionSlider bar;
                bar.initFrom(list.verticalScrollBar());
                bar.rect = image.rect();
                bar.orientation = Qt::Vertical;
                bar.state = QStyle::State_Enabled | state;
                QPainter painter(&image);
                list.style()->drawComplexControl(QStyle::CC_ScrollBar, &bar, &painter, list.verticalScrollBar());
                return contrast(image.pixelColor(6, 30), list.palette().color(QPalette::Base));
            };
            QVERIFY(inkOf({}) >= 3);
            QVERIFY(inkOf(QStyle::State_MouseOver) > inkOf({}));
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void iconsOfMenusAreSeenOnTheHighlight()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            const QPalette colors = QApplication::palette();
            QStyleOptionMenuItem item;
            item.palette = colors;
            item.state = QStyle::State_Enabled | QStyle::State_Selected;
            item.menuItemType = QStyleOptionMenuItem::Normal;
            item.rect = QRect(0, 0, 200, 24);
            item.maxIconWidth = 24;
            item.menuHasCheckableItems = false;
            const auto drawn = [&item] {
                QImage picture(item.rect.size(), QImage::Format_RGB32);
                picture.fill(Qt::black);
                QPainter painter(&picture);
                QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter);
                return picture;
            };
            const QImage without = drawn();
            item.icon = iconOf(Icon::Batches);
            const QImage with = drawn();
            QVERIFY2(pixelsApart(with, without, 4.5) > 10, qPrintable(colors.color(QPalette::Highlight).name()));
        }
    }

    // As much ground before the icon as after the text, but for the room of a chevron.
    void labelsOfToolButtonsAreInTheMiddle()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QToolButton button;
        button.setText(u"Columns"_s);
        button.setIcon(iconOf(Icon::Columns));
        button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button.resize(200, DeskStyle::controlHeight());
        const QImage picture = pictureOf(button);
        const QColor ground = picture.pixelColor(20, picture.height() / 2);
        const auto isInk = [&](int x) {
            for (int y = 6; y < picture.height() - 6; ++y) {
                if (contrast(picture.pixelColor(x, y), ground) > 1.5)
                    return true;
            }
            return false;
        };
        int before = 6, after = 6;
        while (before < 100 && !isInk(before))
            ++before;
        while (after < 100 && !isInk(picture.width() - 1 - after))
            ++after;
        QVERIFY2(std::abs(before - after) <= 6, qPrintable(u"%1 and %2"_s.arg(before).arg(after)));
        QVERIFY(before > 30);
    }

    void whatIsChosenStandsBelowWhatIsTyped()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLineEdit field;
        QComboBox box;
        field.resize(200, DeskStyle::controlHeight());
        box.resize(field.size());
        QStyleOptionFrame frame;
        frame.initFrom(&field);
        frame.lineWidth = 1;
        QStyleOptionComboBox combo;
        combo.initFrom(&box);
        combo.subControls = QStyle::SC_All;
        const int typed = field.style()->subElementRect(QStyle::SE_LineEditContents, &frame, &field).left();
        const int chosen =
            box.style()->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, &box).left();
        QVERIFY2(std::abs(typed + 2 - chosen) <= 2, qPrintable(u"%1 and %2"_s.arg(typed).arg(chosen)));
    }

    void popupsAreWideEnoughForTheLongestChoice()
    {
        QComboBox box;
        box.addItem(iconOf(Icon::Search), u"Detect automatically, whatever it is that these batches do"_s);
        box.addItem(u"E-mail search"_s);
        box.setFixedWidth(100);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        const auto *list = box.view();
        QTRY_VERIFY(list->isVisible());
        QVERIFY2(list->viewport()->width() >= list->sizeHintForColumn(0),
                 qPrintable(u"%1 of %2"_s.arg(list->viewport()->width()).arg(list->sizeHintForColumn(0))));
    }

    void headingsOfMenusAreNotStruckThrough()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QStyleOptionMenuItem item;
        item.palette = QApplication::palette();
        item.state = QStyle::State_Enabled;
        item.menuItemType = QStyleOptionMenuItem::Separator;
        item.text = u"Sort by"_s;
        item.rect = QRect(0, 0, 200, 24);
        QImage picture(item.rect.size(), QImage::Format_RGB32);
        picture.fill(item.palette.color(QPalette::Base));
        QPainter painter(&picture);
        QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter);
        painter.end();
        for (int y = 0; y < picture.height(); ++y) // the text ends before
            QCOMPARE(picture.pixelColor(180, y), item.palette.color(QPalette::Base));
    }

    void boxesHaveSymbolsOfOurs()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QMessageBox box(QMessageBox::Warning, {}, u"Replace it?"_s);
        const QImage symbol = box.iconPixmap().toImage();
        QVERIFY(!symbol.isNull());
        const QColor caution = toneColors(Tone::Caution, darkPalette()).text;
        int inTone = 0;
        for (int y = 0; y < symbol.height(); ++y) {
            for (int x = 0; x < symbol.width(); ++x)
                inTone += symbol.pixelColor(x, y) == caution ? 1 : 0;
        }
        QVERIFY(inTone > 0);
    }
};

ENROW_TEST(tst_DeskStyle, QApplication)
#include "tst_DeskStyle.moc"
