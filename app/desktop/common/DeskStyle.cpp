// SPDX-License-Identifier: MIT
#include "desktop/common/DeskStyle.h"

#include "desktop/common/AltKey.h"
#include "desktop/common/ControlLabels.h"
#include "desktop/common/ControlShapes.h"
#include "desktop/common/HeaderParts.h"
#include "desktop/common/ScrollBars.h"
#include "desktop/common/StandardIcons.h"
#include "desktop/common/Tone.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int besideText = 8; // pixels, in cells and headers; beside what is typed half as much is added to Fusion's
constexpr int roomForChevron = 20;
constexpr int beforeChoice = 2;  // pixels more than Fusion has, so that what is chosen stands below what is typed
constexpr int aroundChoice = 32; // pixels beside a choice, which is drawn as an entry of a menu
constexpr int aroundMenu = 4;
constexpr int aroundTip = 6;

bool isTextView(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

// Drawn in the accent colour: what Enter does in a dialog, and a push button that is switched on.
bool isFilled(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && !button->isFlat() && (button->isDefault() || option.state.testFlag(QStyle::State_On)) &&
           option.state.testFlag(QStyle::State_Enabled);
}

// Drawn with icon and text in the middle of what the chevron leaves.
bool ownsLabel(const QStyleOptionToolButton &option)
{
    const bool opensMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    return option.toolButtonStyle == Qt::ToolButtonTextBesideIcon ||
           (opensMenu && option.toolButtonStyle != Qt::ToolButtonTextUnderIcon &&
            !option.state.testFlag(QStyle::State_AutoRaise));
}

// In which the longest choice of a combo box is not cut.
int popupWidth(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box || box->count() == 0)
        return 0;
    const QAbstractItemView *list = box->view();
    const bool scrolls = box->count() > box->maxVisibleItems();
    return list->sizeHintForColumn(box->modelColumn()) + 2 * list->frameWidth() + aroundChoice +
           (scrolls ? list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_alt(new AltKey(this))
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // rows are seen through it
}

int DeskStyle::controlHeight()
{
    constexpr int roomAround = 13;
    return (QFontMetrics(QApplication::font()).height() + roomAround) & ~1;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (metric == PM_HeaderMargin || (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget)))
        return metric == PM_HeaderMargin ? besideText : besideText - 1; // Qt adds one
    if (metric == PM_ScrollBarExtent)
        return scrollbars::extent;
    if (metric == PM_ScrollView_ScrollBarOverlap)
        return scrollbars::liesOverRows(widget) ? scrollbars::extent : 0;
    if (metric == PM_ScrollBarSliderMin)
        return scrollbars::shortestHandle;
    if (metric == PM_SplitterWidth)
        return 1;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight)
        return 16;
    if (metric == PM_MenuHMargin || metric == PM_MenuVMargin)
        return aroundMenu;
    if (metric == PM_ToolTipLabelFrameWidth)
        return aroundTip;
    if (metric == PM_DefaultFrameWidth && isTextView(widget))
        return 2; // the width of the ring
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical || metric == PM_TabBarTabShiftVertical ||
        metric == PM_TabBarTabShiftHorizontal)
        return 0;
    return usual;
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *details) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_Table_GridLineColor && option)
        return int(option->palette.color(QPalette::Mid).rgba());
    // Where a letter alone is enough, in a menu, it is always seen.
    if (hint == SH_UnderlineShortcut)
        return m_alt->isHeld() || qobject_cast<const QMenu *>(widget) ||
               (qobject_cast<const QMenuBar *>(widget) && widget->hasFocus());
    return QProxyStyle::styleHint(hint, option, widget, details);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QSize least(0, controlHeight());
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        type == CT_HeaderSection && header && isSorted(*header))
        return sortedHeaderSize(*this, *header, usual.height());
    if (type == CT_PushButton)
        return (usual + QSize(12, 0)).expandedTo(least);
    if (type == CT_MenuItem)
        return usual + QSize(0, aroundMenu);
    if (type == CT_SpinBox) // whose field has a height of its own already
        return {usual.width(), controlHeight()};
    if (type == CT_LineEdit || type == CT_ComboBox)
        return (usual + QSize(type == CT_ComboBox ? beforeChoice : 0, 0)).expandedTo(least);
    const auto *tool = type == CT_ToolButton ? qobject_cast<const QToolButton *>(widget) : nullptr;
    if (!tool || tool->autoRaise())
        return usual;
    return (usual + QSize(tool->menu() ? roomForChevron + 8 : 8, 0)).expandedTo(least);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && (element == SE_HeaderLabel || element == SE_HeaderArrow))
        return placeInHeader(*this, *header, element == SE_HeaderArrow ? HeaderPart::Mark : HeaderPart::Title);
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *field = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    return field && field->lineWidth > 0 ? usual.adjusted(besideText / 2, 0, -besideText / 2, 0) : usual;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return usual.adjusted(0, 0, std::max(0, popupWidth(widget) - usual.width()), 0);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? usual.adjusted(0, 0, -beforeChoice, 0)
                                                    : usual.adjusted(beforeChoice, 0, 0, 0);
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    return bar ? scrollbars::partOf(*bar, part) : usual;
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (!drawPanel(element, *option, *painter, widget) && !drawMark(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool DeskStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const
{
    ControlShapes shapes(painter, option);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (element == PE_PanelLineEdit && frame && frame->lineWidth > 0) {
        shapes.paintField();
    } else if (element == PE_Frame && isTextView(widget)) {
        shapes.paintField();
    } else if (element == PE_Frame && qobject_cast<const QAbstractItemView *>(widget)) {
        painter.fillRect(option.rect, lineColor(option.palette));
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Base));
    } else if (element == PE_Frame && qobject_cast<const QScrollArea *>(widget)) {
        return true; // a page, not a box
    } else if (element == PE_PanelButtonCommand) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        if (button && button->features.testFlag(QStyleOptionButton::Flat))
            shapes.paintFlatButton();
        else
            shapes.paintButton(isFilled(option, widget));
        if (option.state.testFlag(State_HasFocus)) // Fusion asks for no ring round a push button
            shapes.paintFocusRing(option.rect, isFilled(option, widget));
    } else if (element == PE_PanelButtonTool) {
        if (option.state.testFlag(State_AutoRaise))
            shapes.paintFlatButton();
        else
            shapes.paintButton(false);
    } else if (element == PE_PanelScrollAreaCorner) {
        painter.fillRect(option.rect, scrollbars::groundBeside(widget, option.palette));
    } else if (element == PE_FrameMenu || element == PE_PanelTipLabel) {
        const bool tip = element == PE_PanelTipLabel;
        painter.fillRect(option.rect, lineColor(option.palette));
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1),
                         option.palette.color(tip ? QPalette::ToolTipBase : QPalette::Base));
    } else if (element == PE_PanelStatusBar) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), lineColor(option.palette));
    } else {
        return element == PE_FrameGroupBox || element == PE_FrameTabBarBase || element == PE_FrameStatusBarItem;
    }
    return true;
}

// Of what a control is marked with.
bool DeskStyle::drawMark(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                         const QWidget *widget) const
{
    ControlShapes shapes(painter, option);
    if (element == PE_IndicatorCheckBox) {
        shapes.paintCheckBox();
    } else if (element == PE_IndicatorRadioButton) {
        shapes.paintRadioButton();
    } else if (element == PE_IndicatorArrowDown && qobject_cast<const QPushButton *>(widget)) {
        shapes.paintChevron(option.rect, false, isFilled(option, widget));
    } else if (element == PE_IndicatorArrowDown && qobject_cast<const QToolButton *>(widget)) {
        const QRect button = widget->rect();
        const QRect end(button.right() - roomForChevron + 4, 0, roomForChevron - 8, button.height());
        shapes.paintChevron(visualRect(option.direction, button, end));
    } else if (element == PE_FrameFocusRect) {
        const bool tool = qobject_cast<const QToolButton *>(widget);
        const bool isMarked = option.state.testFlag(State_Item) && option.state.testFlag(State_Selected);
        shapes.paintFocusRing(tool ? widget->rect() : option.rect, isFilled(option, widget) || isMarked);
    } else {
        return false;
    }
    return true;
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_PushButtonLabel && button && isFilled(*option, widget))
        drawButtonLabel(*button, painter, widget);
    else if (element == CE_ToolButtonLabel && tool && ownsLabel(*tool))
        paintToolLabel(*this, *tool, *painter, roomForChevron);
    else if (element == CE_MenuItem && item)
        drawMenuItem(*item, painter, widget);
    else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); element == CE_Header && header)
        paintHeader(*this, *header, *painter); // Qt's own asks Fusion, and not this style, where the parts are
    else if (!drawShape(element, *option, *painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool DeskStyle::drawShape(ControlElement element, const QStyleOption &option, QPainter &painter) const
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    ControlShapes shapes(painter, option);
    if (element == CE_Splitter) {
        painter.fillRect(option.rect, lineColor(option.palette));
    } else if (element == CE_HeaderEmptyArea) {
        shapes.paintHeaderEnd();
    } else if (element == CE_TabBarTabShape) {
        shapes.paintTab();
    } else if (element == CE_ProgressBarGroove) {
        shapes.paintTrough();
    } else if (element == CE_ProgressBarContents && progress && progress->maximum > progress->minimum) {
        const double share = double(progress->progress - progress->minimum) / (progress->maximum - progress->minimum);
        QRect done = option.rect;
        done.setWidth(int(done.width() * std::clamp(share, 0.0, 1.0)));
        shapes.paintProgress(visualRect(option.direction, option.rect, done));
    } else {
        return element == CE_SizeGrip;
    }
    return true;
}

void DeskStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton onAccent = option;
    onAccent.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::Active, QPalette::HighlightedText));
    if (!option.icon.isNull())
        onAccent.icon =
            QIcon(option.icon.pixmap(option.iconSize, painter->device()->devicePixelRatio(), QIcon::Selected));
    QProxyStyle::drawControl(CE_PushButtonLabel, &onAccent, painter, widget);
}

// Fusion strikes the heading of a section through, and leaves the icon as dark as it is beside the highlight.
void DeskStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && !option.text.isEmpty()) {
        paintMenuHeading(*this, option, *painter);
        return;
    }
    QStyleOptionMenuItem item = option;
    if (!option.icon.isNull() && option.state.testFlag(State_Selected) && option.state.testFlag(State_Enabled)) {
        const int side = pixelMetric(PM_SmallIconSize, &option, widget);
        item.icon =
            QIcon(option.icon.pixmap(QSize(side, side), painter->device()->devicePixelRatio(), QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, *painter, widget);
    } else if (control == CC_ComboBox && combo) {
        ControlShapes shapes(*painter, *option);
        if (combo->editable)
            shapes.paintField();
        else
            shapes.paintButton(false);
        shapes.paintChevron(subControlRect(control, option, SC_ComboBoxArrow, widget));
        if (option->state.testFlag(State_HasFocus))
            shapes.paintFocusRing(option->rect, false);
    } else if (control == CC_GroupBox) {
        painter->save();
        QFont heading = painter->font();
        heading.setWeight(QFont::DemiBold);
        painter->setFont(heading);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
    } else if (control == CC_SpinBox) {
        ControlShapes shapes(*painter, *option);
        shapes.paintField();
        if (qstyleoption_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        shapes.paintChevron(subControlRect(control, option, SC_SpinBoxUp, widget), true);
        shapes.paintChevron(subControlRect(control, option, SC_SpinBoxDown, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QColor ground = scrollbars::groundBeside(widget, option.palette);
    if (!scrollbars::liesOverRows(widget))
        painter.fillRect(option.rect, ground);
    ControlShapes(painter, option)
        .paintScrollHandle(ground, scrollbars::partOf(option, SC_ScrollBarSlider), horizontal);
}

QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon own = standardDeskIcon(icon);
    return own.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : own;
}

} // namespace enrow
